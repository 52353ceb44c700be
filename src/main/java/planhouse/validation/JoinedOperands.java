package planhouse.validation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import planhouse.indicator.Bilingual;
import planhouse.indicator.Value;

/**
 * The items of a row that stand in several tables, each taken from the first that has its column.
 *
 * @param parts the row in each of the tables
 */
record JoinedOperands(List<RowOperands> parts) implements Operands {

    JoinedOperands {
        parts = List.copyOf(parts);
    }

    /** Whether one of the tables has all columns of a rule, which was judged there. */
    boolean isJudgedInOne(EditRule rule) {
        return parts.stream().anyMatch(part -> part.table().holds(rule.operands()));
    }

    @Override
    public Value value(String code) {
        return partOf(code).value(code);
    }

    @Override
    public Bilingual name(String code) {
        return partOf(code).name(code);
    }

    /** With its sheet, where the tables stand on several. */
    @Override
    public Optional<String> cell(String code) {
        RowOperands part = partOf(code);
        return part.cell(code).map(cell -> isOnOneSheet() ? cell : sheet(part) + "!" + cell);
    }

    @Override
    public String printed(String code, BigDecimal number) {
        return partOf(code).printed(code, number);
    }

    Offence offence(EditRule rule, Bilingual expected) {
        return partOf(rule.subject()).offence(rule, expected);
    }

    private boolean isOnOneSheet() {
        return parts.stream().map(JoinedOperands::sheet).distinct().count() == 1;
    }

    private static String sheet(RowOperands part) {
        return part.table().table().sheet();
    }

    private RowOperands partOf(String code) {
        return parts.stream()
                .filter(part -> part.table().holds(List.of(code)))
                .findFirst()
                .orElse(parts.get(0));
    }
}
