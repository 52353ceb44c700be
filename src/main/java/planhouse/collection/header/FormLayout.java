package planhouse.collection.header;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import planhouse.collection.word.Label;
import planhouse.collection.word.LineLabels;
import planhouse.collection.word.PlainText;
import planhouse.collection.word.Units;
import planhouse.form.CodeList;
import planhouse.form.Edition;
import planhouse.form.Form;
import planhouse.form.Item;
import planhouse.form.Line;
import planhouse.form.StubColumn;

/** A form as one of its editions prints it, made ready for recognising its headers. */
public final class FormLayout {

    private final Form form;
    private final Edition edition;
    private final List<Item> items;
    private final Map<String, List<HeaderPath>> paths = new HashMap<>();
    private final Map<String, List<HeaderPath>> stubPaths = new HashMap<>();
    private final Set<String> vocabulary = new HashSet<>();
    private final Set<String> sharedEndings = new HashSet<>();
    private final Map<String, Set<String>> itemsOfWord = new HashMap<>();
    private final Set<String> rowLabels;

    FormLayout(Form form, Edition edition, Units units) {
        this.form = form;
        this.edition = edition;
        this.items =
                form.items().stream()
                        .filter(item -> !edition.absent().contains(item.code()))
                        .toList();
        Set<String> endings = new HashSet<>();
        for (Item item : items) {
            List<HeaderPath> all =
                    headersOf(item).stream().map(header -> HeaderPath.of(header, units)).toList();
            paths.put(item.code(), all);
            Set<String> own = new HashSet<>();
            for (HeaderPath path : all) {
                learn(path);
                vocabulary.add(path.joined());
                vocabulary.add(String.join("", path.labels().stream().map(Label::name).toList()));
                own.addAll(path.innermost().keys());
                path.innermost().keys().forEach(word -> itemsOf(word).add(item.code()));
                itemsOf(path.innermost().name()).add(item.code());
                itemsOf(path.joined()).add(item.code());
            }
            own.stream().filter(key -> !endings.add(key)).forEach(sharedEndings::add);
        }
        for (StubColumn stub : form.stub().columns()) {
            List<HeaderPath> all =
                    stub.headers().stream().map(header -> HeaderPath.of(header, units)).toList();
            stubPaths.put(stub.code(), all);
            all.forEach(this::learn);
        }
        this.rowLabels = rowLabels(units);
    }

    private void learn(HeaderPath path) {
        path.labels().forEach(label -> vocabulary.addAll(label.keys()));
    }

    private Set<String> itemsOf(String word) {
        return itemsOfWord.computeIfAbsent(word, key -> new HashSet<>());
    }

    /** One for every edition of a form. */
    static List<FormLayout> of(Form form, Units units) {
        return form.editions().stream()
                .map(edition -> new FormLayout(form, edition, units))
                .toList();
    }

    public Form form() {
        return form;
    }

    public boolean isOf(Form other) {
        return form.code().equals(other.code());
    }

    public Edition edition() {
        return edition;
    }

    /** The items that this edition asks. */
    List<Item> items() {
        return items;
    }

    boolean isNeeded(Item item) {
        return item.required() || item.columnRequired();
    }

    Set<String> vocabulary() {
        return vocabulary;
    }

    /** Whether any of the form's words heads the column. */
    boolean knows(HeaderColumn column) {
        for (Label label : column.path()) {
            for (String key : label.keys()) {
                if (vocabulary.contains(key)) {
                    return true;
                }
            }
        }
        for (String joined : column.joined()) {
            if (vocabulary.contains(joined)) {
                return true;
            }
        }
        return column.shorter().map(this::knows).orElse(false);
    }

    /**
     * The items that a column may hold, by its innermost word and the joined ones: no other's
     * header matches it.
     */
    Set<String> candidates(HeaderColumn column) {
        Set<String> candidates = new HashSet<>();
        addCandidates(column, candidates);
        column.shorter().ifPresent(bare -> candidates.addAll(candidates(bare)));
        return candidates;
    }

    private void addCandidates(HeaderColumn column, Set<String> candidates) {
        Label innermost = column.innermost();
        innermost.keys().forEach(word -> addItems(word, candidates));
        addItems(innermost.name(), candidates);
        column.joined().forEach(word -> addItems(word, candidates));
    }

    private void addItems(String word, Set<String> items) {
        Set<String> ofWord = itemsOfWord.get(word);
        if (ofWord != null) {
            items.addAll(ofWord);
        }
    }

    /** How well a header names an item, as {@link HeaderPath} counts. */
    public int matches(Item item, HeaderColumn column) {
        List<HeaderPath> headers = paths.getOrDefault(item.code(), List.of());
        HeaderColumn named = column;
        int best = best(headers, column);
        if (best == HeaderPath.NOT && column.shorter().isPresent()) {
            named = column.shorter().get();
            best = best(headers, named);
        }
        boolean shared =
                best == HeaderPath.INNERMOST_ONLY
                        && named.innermost().keys().stream().anyMatch(sharedEndings::contains);
        return shared ? HeaderPath.NOT : best;
    }

    /** The same for a column that names the row. */
    int matches(StubColumn stub, HeaderColumn column) {
        return best(stubPaths.getOrDefault(stub.code(), List.of()), column);
    }

    /** Whether a row with that label is one that the form asks. */
    boolean isRowLabel(Label label) {
        return label.keys().stream().anyMatch(rowLabels::contains);
    }

    boolean knowsRowLabels() {
        return !rowLabels.isEmpty();
    }

    private List<List<String>> headersOf(Item item) {
        List<List<String>> headers = new ArrayList<>(item.headers());
        headers.addAll(edition.headers().getOrDefault(item.code(), List.of()));
        if (headers.isEmpty()) {
            headers.add(List.of(item.name().zh()));
            headers.add(List.of(item.name().en()));
        }
        headers.removeIf(List::isEmpty);
        return headers;
    }

    private Set<String> rowLabels(Units units) {
        Set<String> labels = new HashSet<>();
        for (Line line : form.lines()) {
            for (String label : LineLabels.of(line, edition)) {
                labels.addAll(Label.of(label, units).keys());
            }
        }
        form.stub().columns().stream()
                .flatMap(stub -> stub.codeList().stream())
                .flatMap(list -> list.entries().stream())
                .flatMap(CodeList.Entry::spellings)
                .forEach(spelling -> labels.add(PlainText.of(spelling)));
        labels.remove("");
        return labels;
    }

    private static int best(List<HeaderPath> paths, HeaderColumn column) {
        int best = HeaderPath.NOT;
        for (HeaderPath path : paths) {
            best = Math.max(best, path.matches(column));
        }
        return best;
    }
}
