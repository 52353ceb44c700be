package planhouse.form.file;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import planhouse.indicator.Bilingual;
import planhouse.indicator.UnitOfMeasure;

/** Reads {@code codelists/units.csv}. */
final class UnitFile {

    static final String PATH = "codelists/units.csv";

    private static final Set<String> COLUMNS =
            Set.of("code", "name", "name_zh", "name_en", "quantity", "factor", "aliases");

    private final Mistakes mistakes;

    UnitFile(Mistakes mistakes) {
        this.mistakes = mistakes;
    }

    /** The file's units by code, in its order. */
    Map<String, UnitOfMeasure> read(String text) {
        Map<String, UnitOfMeasure> units = new LinkedHashMap<>();
        Map<String, String> owners = new HashMap<>();
        List<String> required = List.of("code", "quantity");
        for (CsvFile.Line line : new CsvFile(PATH, mistakes).read(text, required, COLUMNS)) {
            Optional<UnitOfMeasure> unit = unit(line);
            if (unit.isEmpty()) {
                continue;
            }
            if (units.put(unit.get().code(), unit.get()) != null) {
                mistakes.add(PATH, line.number(), line.key(), "csv.twice");
            } else {
                claim(unit.get(), line.number(), owners);
            }
        }
        return units;
    }

    private Optional<UnitOfMeasure> unit(CsvFile.Line line) {
        Optional<String> code = line.cell("code");
        Optional<String> quantity = line.cell("quantity");
        Optional<String> both = line.cell("name");
        Optional<String> zh = line.cell("name_zh").or(() -> both).or(() -> line.cell("name_en"));
        Optional<String> en = line.cell("name_en").or(() -> both).or(() -> line.cell("name_zh"));
        if (code.isEmpty() || quantity.isEmpty() || zh.isEmpty() || en.isEmpty()) {
            mistakes.add(PATH, line.number(), line.key(), "unit.needs");
            mistakes.unread(PATH);
            return Optional.empty();
        }
        return Optional.of(
                new UnitOfMeasure(
                        code.get(),
                        new Bilingual(zh.get(), en.get()),
                        quantity.get(),
                        factor(line),
                        CodeListFile.aliases(line)));
    }

    private BigDecimal factor(CsvFile.Line line) {
        String text = line.cell("factor").orElse("1");
        try {
            BigDecimal factor = new BigDecimal(text);
            if (factor.signum() > 0) {
                return factor;
            }
        } catch (NumberFormatException notOne) {
            // told below
        }
        mistakes.add(PATH, line.number(), line.key() + ".factor", "unit.factor", text);
        return BigDecimal.ONE;
    }

    private void claim(UnitOfMeasure unit, int line, Map<String, String> owners) {
        for (String spelling : spellings(unit)) {
            String owner = owners.putIfAbsent(claimed(unit, spelling), unit.code());
            if (owner != null && !owner.equals(unit.code())) {
                mistakes.add(
                        PATH, line, unit.code() + ".aliases", "unit.spelling", spelling, owner);
            }
        }
    }

    /** 个 counts enterprises as well as projects: a spelling names one unit of each quantity. */
    private static String claimed(UnitOfMeasure unit, String spelling) {
        return unit.quantity() + " " + Spelling.normal(spelling);
    }

    private static List<String> spellings(UnitOfMeasure unit) {
        return Stream.concat(Stream.of(unit.name().zh(), unit.name().en()), unit.aliases().stream())
                .distinct()
                .toList();
    }

    /** Own units beside shipped ones; a shipped one gives up what an own one claims. */
    static Map<String, UnitOfMeasure> together(
            Map<String, UnitOfMeasure> shipped, Map<String, UnitOfMeasure> own) {
        Map<String, UnitOfMeasure> together = new LinkedHashMap<>();
        Set<String> claimed =
                own.values().stream()
                        .flatMap(unit -> spellings(unit).stream().map(one -> claimed(unit, one)))
                        .collect(Collectors.toSet());
        shipped.forEach((code, unit) -> together.put(code, without(unit, claimed)));
        together.putAll(own);
        return together;
    }

    private static UnitOfMeasure without(UnitOfMeasure unit, Set<String> claimed) {
        List<String> left =
                unit.aliases().stream()
                        .filter(alias -> !claimed.contains(claimed(unit, alias)))
                        .toList();
        return new UnitOfMeasure(unit.code(), unit.name(), unit.quantity(), unit.factor(), left);
    }
}
