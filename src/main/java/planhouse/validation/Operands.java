package planhouse.validation;

import java.math.BigDecimal;
import java.util.Optional;
import planhouse.indicator.Bilingual;
import planhouse.indicator.Missing;
import planhouse.indicator.Value;

/** Values that stand together, by the codes a rule names them with, and how people see them. */
interface Operands {

    Value value(String code);

    /** The operand's name as messages print it. */
    Bilingual name(String code);

    /** The operand's cell such as F8; empty where the workbook has no column for it. */
    Optional<String> cell(String code);

    /** A number as people write it in the operand's cell: plain, in the printed unit. */
    String printed(String code, BigDecimal number);

    default Optional<BigDecimal> number(String code) {
        return value(code) instanceof Value.Numeric numeric
                ? Optional.of(numeric.number())
                : Optional.empty();
    }

    /** The operand's number; a dash says that there is none of it, which is 0. */
    default Optional<BigDecimal> amount(String code) {
        return value(code) instanceof Value.Absent absent && absent.kind() == Missing.NONE
                ? Optional.of(BigDecimal.ZERO)
                : number(code);
    }

    /** The operand's name and cell, for "at most 1200 (Gross output value, F8)". */
    default Bilingual named(String code) {
        Bilingual name = name(code);
        return cell(code)
                .map(at -> new Bilingual(name.zh() + "，" + at, name.en() + ", " + at))
                .orElse(name);
    }
}
