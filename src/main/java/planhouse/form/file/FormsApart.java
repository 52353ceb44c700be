package planhouse.form.file;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import planhouse.form.Edition;
import planhouse.form.Form;
import planhouse.form.StubColumn;

/**
 * Finds two forms that a sheet could be in the same years, because their columns bear the same
 * headers and neither sheet names nor title words tell them apart.
 */
final class FormsApart {

    private final Mistakes mistakes;

    FormsApart(Mistakes mistakes) {
        this.mistakes = mistakes;
    }

    void check(List<FormFile> sources) {
        for (int first = 0; first < sources.size(); first++) {
            for (int second = first + 1; second < sources.size(); second++) {
                check(sources.get(first), sources.get(second));
            }
        }
    }

    private void check(FormFile one, FormFile other) {
        if (toldByNames(one.form(), other.form())) {
            return;
        }
        for (Edition edition : one.form().editions()) {
            for (Edition another : other.form().editions()) {
                if (YearSpan.overlap(edition, another)
                        && sameHeaders(one.form(), edition, other.form(), another)) {
                    mistakes.add(
                            other.file(),
                            "",
                            "form.alike",
                            other.form().code(),
                            one.form().code(),
                            one.file());
                    return;
                }
            }
        }
    }

    private static boolean toldByNames(Form one, Form other) {
        return disjoint(one.sheetNames(), other.sheetNames())
                || disjoint(ownTitles(one), ownTitles(other));
    }

    private static boolean disjoint(List<String> some, List<String> others) {
        Set<String> normal = some.stream().map(Spelling::normal).collect(Collectors.toSet());
        return !some.isEmpty()
                && !others.isEmpty()
                && others.stream().map(Spelling::normal).noneMatch(normal::contains);
    }

    /** Title words that the file gives, not the title itself, which few workbooks print exactly. */
    private static List<String> ownTitles(Form form) {
        List<String> titles = new ArrayList<>(form.titleWords());
        titles.remove(form.title().zh());
        titles.remove(form.title().en());
        return titles;
    }

    private static boolean sameHeaders(Form one, Edition edition, Form other, Edition another) {
        List<Set<String>> columns = columns(one, edition);
        List<Set<String>> others = columns(other, another);
        return columns.size() == others.size()
                && eachHasAPartner(columns, others)
                && eachHasAPartner(others, columns)
                && rowsCouldBeTheSame(one, other);
    }

    private static boolean eachHasAPartner(List<Set<String>> columns, List<Set<String>> others) {
        return columns.stream()
                .allMatch(
                        column ->
                                others.stream()
                                        .anyMatch(
                                                other ->
                                                        other.stream().anyMatch(column::contains)));
    }

    /** Rows of other lines or of another code list tell two table forms apart. */
    private static boolean rowsCouldBeTheSame(Form one, Form other) {
        if (one.isList() != other.isList()) {
            return false;
        }
        Set<String> labels = labels(one);
        return labels.equals(labels(other)) || labels(other).stream().anyMatch(labels::contains);
    }

    private static Set<String> labels(Form form) {
        Stream<String> lines = form.lines().stream().flatMap(line -> line.labels().stream());
        Stream<String> entries =
                form.stub().columns().stream()
                        .flatMap(column -> column.codeList().stream())
                        .flatMap(list -> list.entries().stream())
                        .map(entry -> entry.name().zh());
        return Stream.concat(lines, entries).map(Spelling::normal).collect(Collectors.toSet());
    }

    private static List<Set<String>> columns(Form form, Edition edition) {
        Stream<List<List<String>>> items =
                form.items().stream()
                        .filter(item -> !edition.absent().contains(item.code()))
                        .map(
                                item ->
                                        Stream.concat(
                                                        item.headers().stream(),
                                                        edition
                                                                .headers()
                                                                .getOrDefault(
                                                                        item.code(), List.of())
                                                                .stream())
                                                .toList());
        Stream<List<List<String>>> stubs =
                form.stub().columns().stream()
                        .map(StubColumn::headers)
                        .filter(headers -> !headers.isEmpty());
        return Stream.concat(items, stubs)
                .map(
                        headers ->
                                headers.stream()
                                        .map(
                                                path ->
                                                        path.stream()
                                                                .map(Spelling::normal)
                                                                .collect(Collectors.joining(" > ")))
                                        .collect(Collectors.toSet()))
                .toList();
    }
}
