package planhouse.form.file;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import planhouse.form.CodeList;
import planhouse.indicator.Bilingual;

/** Reads {@code codelists/<name>.csv}. */
final class CodeListFile {

    private static final Set<String> COLUMNS =
            Set.of(
                    "code",
                    "name",
                    "name_zh",
                    "name_en",
                    "aliases",
                    "parent",
                    "valid_from",
                    "valid_to");

    /** An entry and the number of its line. */
    private record Placed(CodeList.Entry entry, int line) {}

    /**
     * A list as it stands in its file.
     *
     * @param lines the number of each entry's line, in the order of the entries
     */
    record Written(CodeList list, List<Integer> lines) {}

    private final String file;
    private final Mistakes mistakes;

    CodeListFile(String file, Mistakes mistakes) {
        this.file = file;
        this.mistakes = mistakes;
    }

    Written read(String name, String text) {
        List<CodeList.Entry> entries = new ArrayList<>();
        List<Integer> lines = new ArrayList<>();
        Map<String, List<Placed>> byCode = new HashMap<>();
        for (CsvFile.Line line : new CsvFile(file, mistakes).read(text, List.of("code"), COLUMNS)) {
            Optional<CodeList.Entry> entry = entry(line);
            entry.ifPresent(entries::add);
            entry.ifPresent(one -> lines.add(line.number()));
            entry.ifPresent(one -> checkCode(new Placed(one, line.number()), byCode));
        }
        for (int i = 0; i < entries.size(); i++) {
            checkParents(entries.get(i), lines.get(i), byCode);
        }
        return new Written(new CodeList(name, entries), lines);
    }

    /** What is a part of itself would count nowhere. */
    private void checkParents(CodeList.Entry entry, int line, Map<String, List<Placed>> byCode) {
        Set<String> above = new HashSet<>();
        Optional<String> parent = entry.parent();
        while (parent.isPresent() && above.add(parent.get())) {
            parent =
                    byCode.getOrDefault(parent.get(), List.of()).stream()
                            .map(Placed::entry)
                            .filter(entry::isUsedTogetherWith)
                            .flatMap(one -> one.parent().stream())
                            .findFirst();
        }
        if (above.contains(entry.code())) {
            mistakes.add(
                    file,
                    line,
                    entry.code() + ".parent",
                    "csv.parentCircle",
                    entry.parent().orElseThrow());
        }
    }

    private Optional<CodeList.Entry> entry(CsvFile.Line line) {
        Optional<String> code = line.cell("code");
        if (code.isEmpty()) {
            mistakes.add(file, line.number(), line.key(), "csv.noCode");
            mistakes.unread(file);
            return Optional.empty();
        }
        Optional<String> both = line.cell("name");
        Optional<String> zh = line.cell("name_zh").or(() -> both).or(() -> line.cell("name_en"));
        Optional<String> en = line.cell("name_en").or(() -> both).or(() -> line.cell("name_zh"));
        if (zh.isEmpty() || en.isEmpty()) {
            mistakes.add(file, line.number(), line.key(), "csv.noName");
            mistakes.unread(file);
            return Optional.empty();
        }
        Optional<Integer> from = year(line, "valid_from");
        Optional<Integer> to = year(line, "valid_to");
        if (from.isPresent() && to.isPresent() && from.get() > to.get()) {
            mistakes.add(
                    file,
                    line.number(),
                    line.key() + ".valid_from",
                    "csv.validAfter",
                    from.get(),
                    to.get());
        }
        return Optional.of(
                new CodeList.Entry(
                        code.get(),
                        new Bilingual(zh.get(), en.get()),
                        aliases(line),
                        line.cell("parent"),
                        from,
                        to));
    }

    /** Aliases stand in one cell, with a bar between them. */
    static List<String> aliases(CsvFile.Line line) {
        return line.cell("aliases").stream()
                .flatMap(cell -> Arrays.stream(cell.split("\\|")))
                .map(String::strip)
                .filter(alias -> !alias.isEmpty())
                .toList();
    }

    private Optional<Integer> year(CsvFile.Line line, String column) {
        Optional<String> text = line.cell(column);
        if (text.isPresent() && !text.get().matches("[0-9]{4}")) {
            mistakes.add(file, line.number(), line.key() + "." + column, "csv.noYear", text.get());
            return Optional.empty();
        }
        return text.map(Integer::valueOf);
    }

    /** A code may come again for other years: a unit that was renamed. */
    private void checkCode(Placed placed, Map<String, List<Placed>> byCode) {
        String code = placed.entry().code();
        List<Placed> same = byCode.computeIfAbsent(code, none -> new ArrayList<>());
        same.stream()
                .filter(other -> placed.entry().isUsedTogetherWith(other.entry()))
                .findFirst()
                .ifPresent(
                        other ->
                                mistakes.add(
                                        file,
                                        placed.line(),
                                        code,
                                        "csv.twiceInYears",
                                        other.line()));
        same.add(placed);
    }
}
