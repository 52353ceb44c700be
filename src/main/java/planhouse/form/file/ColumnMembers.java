package planhouse.form.file;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import planhouse.form.CodeList;
import planhouse.form.Dimension;
import planhouse.indicator.Bilingual;

/** What the columns stand for that a table form does not spell out: years, or entries of a list. */
final class ColumnMembers {

    private final Vocabulary vocabulary;
    private final Axes axes;

    ColumnMembers(Vocabulary vocabulary, Axes axes) {
        this.vocabulary = vocabulary;
        this.axes = axes;
    }

    /** What stands in one of the columns: a year or an entry. */
    record Member(String code, Bilingual name, List<String> spellings) {}

    /** One member for each column, in the order of the years or of the code list. */
    List<Member> read(Section section, Dimension dimension) {
        if (dimension == Dimension.YEAR) {
            List<Integer> years = years(section);
            return years.stream()
                    .map(
                            year ->
                                    new Member(
                                            year.toString(),
                                            Bilingual.same(year.toString()),
                                            List.of(year.toString(), year + "年")))
                    .toList();
        }
        return entries(section, dimension);
    }

    private List<Member> entries(Section section, Dimension dimension) {
        if (!section.has("codelist") && axes.codeList(section, dimension).isEmpty()) {
            section.mistake("codelist", "missing");
        }
        Optional<CodeList> list = axes.codeList(section, dimension);
        list.ifPresent(vocabulary::matchedByName);
        List<String> chosen = section.texts("codes");
        List<CodeList.Entry> entries = list.map(CodeList::entries).orElse(List.of());
        List<String> known = entries.stream().map(CodeList.Entry::code).toList();
        for (String code : chosen) {
            if (!known.contains(code)) {
                section.unknown(
                        "codelists/" + list.map(CodeList::name).orElse("") + ".csv",
                        "codes",
                        "unknown.code",
                        code,
                        new KnownWords(known).hint(code));
            }
        }
        return entries.stream()
                .filter(entry -> chosen.isEmpty() || chosen.contains(entry.code()))
                .map(
                        entry ->
                                new Member(
                                        entry.code(),
                                        entry.name(),
                                        Stream.concat(
                                                        Stream.of(
                                                                entry.name().zh(),
                                                                entry.name().en()),
                                                        entry.aliases().stream())
                                                .distinct()
                                                .toList()))
                .toList();
    }

    private static List<Integer> years(Section section) {
        if (!section.has("years")) {
            section.mistake("years", "columns.noYears");
        }
        List<Integer> years = new ArrayList<>();
        for (String text : section.texts("years")) {
            Optional<YearSpan> span = YearSpan.parse(text).filter(YearSpan::isClosed);
            if (span.isEmpty()) {
                section.mistake("years", "columns.notYears", text);
            }
            span.ifPresent(
                    found ->
                            IntStream.rangeClosed(
                                            found.first().orElseThrow(), found.last().orElseThrow())
                                    .forEach(years::add));
        }
        return years;
    }
}
