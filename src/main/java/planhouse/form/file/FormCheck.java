package planhouse.form.file;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import planhouse.form.Edition;
import planhouse.form.Form;
import planhouse.form.FormKind;
import planhouse.form.Item;
import planhouse.form.Line;
import planhouse.form.Place;
import planhouse.form.StubColumn;

/** What must hold within one form: codes once, and each header, label and row code one owner's. */
final class FormCheck {

    private final Form form;
    private final Section section;

    FormCheck(Form form, Section section) {
        this.form = form;
        this.section = section;
    }

    void check() {
        checkCodes();
        checkAfter();
        // a header may be one item's in one edition and another's in the next
        Set<String> told = new HashSet<>();
        for (Edition edition : form.editions()) {
            checkHeaders(edition, told);
            checkLabels(edition, told);
        }
        checkRowCodes();
        checkIndicatorPlaces();
    }

    private void checkCodes() {
        Set<String> codes = new HashSet<>();
        Stream.concat(form.items().stream().map(Item::code), form.lines().stream().map(Line::code))
                .filter(code -> !code.isEmpty() && !codes.add(code))
                .forEach(code -> section.mistake(itemsKey(), "code.twice", code));
    }

    private String itemsKey() {
        return form.isList() ? "items" : form.kind() == FormKind.MATRIX ? "rows" : "columns";
    }

    private void checkAfter() {
        for (Item item : form.items()) {
            if (item.after().isPresent() && form.item(item.after().get()).isEmpty()) {
                List<String> codes = form.items().stream().map(Item::code).toList();
                section.mistake(
                        form.isList() ? "items" : "columns",
                        "item.after",
                        item.after().get(),
                        item.code(),
                        new KnownWords(codes).hint(item.after().get()));
            }
        }
    }

    private void checkHeaders(Edition edition, Set<String> told) {
        Map<String, String> owners = new HashMap<>();
        for (StubColumn stub : form.stub().columns()) {
            stub.headers().forEach(path -> claim(path, stub.code(), owners, told));
        }
        for (Item item : form.items()) {
            if (!edition.absent().contains(item.code())) {
                Stream.concat(
                                item.headers().stream(),
                                edition.headers().getOrDefault(item.code(), List.of()).stream())
                        .forEach(path -> claim(path, item.code(), owners, told));
            }
        }
    }

    private void claim(
            List<String> path, String code, Map<String, String> owners, Set<String> told) {
        String spelling = path.stream().map(Spelling::normal).collect(Collectors.joining(" > "));
        String owner = owners.putIfAbsent(spelling, code);
        if (owner != null
                && !owner.equals(code)
                && !toldApart(owner, code)
                && told.add(owner + " " + code + " " + spelling)) {
            section.mistake(
                    form.isList() ? "items" : "columns",
                    "item.sameHeader",
                    String.join(" > ", path),
                    owner,
                    code);
        }
    }

    /**
     * Two columns of one header are told apart by their order: one stands right of the other, or
     * each right of a column of its own.
     */
    private boolean toldApart(String one, String other) {
        Optional<String> left = form.item(one).flatMap(Item::after);
        Optional<String> leftOfOther = form.item(other).flatMap(Item::after);
        return leftOfOther.equals(Optional.of(one))
                || left.equals(Optional.of(other))
                || (left.isPresent() && leftOfOther.isPresent() && !left.equals(leftOfOther));
    }

    private void checkLabels(Edition edition, Set<String> told) {
        Map<String, String> owners = new HashMap<>();
        for (Line line : form.lines()) {
            if (edition.absent().contains(line.code())) {
                continue;
            }
            // two "of which" rows of one wording are told apart by the row above them
            String parent = line.partOf().map(code -> code + " / ").orElse("");
            Stream.concat(
                            line.labels().stream(),
                            edition.labels().getOrDefault(line.code(), List.of()).stream())
                    .forEach(
                            label -> {
                                String spelling = parent + Spelling.normal(label);
                                String owner = owners.putIfAbsent(spelling, line.code());
                                if (owner != null
                                        && !owner.equals(line.code())
                                        && told.add(owner + " " + line.code() + " " + label)) {
                                    section.mistake(
                                            "rows", "row.sameLabel", label, owner, line.code());
                                }
                            });
        }
    }

    private void checkRowCodes() {
        Map<String, String> owners = new HashMap<>();
        for (Line line : form.lines()) {
            line.rowCode()
                    .ifPresent(
                            rowCode -> {
                                String owner = owners.putIfAbsent(rowCode, line.code());
                                if (owner != null) {
                                    section.mistake(
                                            "rows", "row.sameCode", rowCode, owner, line.code());
                                }
                            });
        }
    }

    /** No two columns of a crosstab may put their values in one place. */
    private void checkIndicatorPlaces() {
        if (form.isList()) {
            return;
        }
        Map<Place, String> owners = new HashMap<>();
        for (Item item : form.items()) {
            String owner = owners.putIfAbsent(item.place(), item.code());
            boolean neverTogether =
                    owner != null
                            && form.editions().stream()
                                    .allMatch(
                                            edition ->
                                                    edition.absent().contains(owner)
                                                            || edition.absent()
                                                                    .contains(item.code()));
            if (owner != null && !neverTogether) {
                section.mistake("columns", "item.samePlace", owner, item.code());
            }
        }
    }
}
