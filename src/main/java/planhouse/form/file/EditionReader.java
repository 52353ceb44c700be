package planhouse.form.file;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import planhouse.form.Edition;
import planhouse.form.Item;
import planhouse.form.Line;
import planhouse.indicator.Bilingual;
import planhouse.indicator.UnitOfMeasure;

/** Reads a form's editions; the form itself is the edition of every year that none covers. */
final class EditionReader {

    private static final Optional<YearSpan> ALL =
            Optional.of(new YearSpan(Optional.empty(), Optional.empty()));

    private final Vocabulary vocabulary;
    private final HeaderReader headers;
    private final List<Item> items;
    private final List<Line> lines;
    private final Map<String, UnitOfMeasure> kept = new LinkedHashMap<>();
    private final Map<String, UnitOfMeasure> printed = new LinkedHashMap<>();

    EditionReader(
            Vocabulary vocabulary,
            HeaderReader headers,
            List<Item> items,
            List<Line> lines,
            Optional<UnitOfMeasure> unitOfTable,
            Map<String, UnitOfMeasure> said) {
        this.vocabulary = vocabulary;
        this.headers = headers;
        this.items = items;
        this.lines = lines;
        items.forEach(item -> item.unit().ifPresent(unit -> kept.put(item.code(), unit)));
        lines.forEach(line -> line.unit().ifPresent(unit -> kept.put(line.code(), unit)));
        kept.forEach(
                (code, unit) ->
                        printed.put(code, unitOfTable.filter(unit::convertsTo).orElse(unit)));
        printed.putAll(said);
    }

    /** The editions that the form declares, then the form's own layout for all other years. */
    List<Edition> read(Section form) {
        List<Edition> editions = new ArrayList<>();
        for (Section section : form.sections("editions")) {
            Edition edition = edition(section);
            editions.forEach(other -> tellApart(other, edition, section));
            editions.add(edition);
        }
        boolean everyYear =
                editions.stream()
                        .filter(one -> one.withdrawn().isEmpty())
                        .anyMatch(one -> one.firstYear().isEmpty() && one.lastYear().isEmpty());
        if (!everyYear) {
            editions.add(usual());
        }
        return editions;
    }

    /** No two have one code, and no two are in use for the same year. */
    private static void tellApart(Edition other, Edition edition, Section section) {
        if (other.code().equals(edition.code())) {
            section.mistake("code", "code.ofEdition", edition.code());
        }
        Optional<String> years = section.text("years");
        boolean bothInUse = other.withdrawn().isEmpty() && edition.withdrawn().isEmpty();
        boolean said = years.map(YearSpan::parse).orElse(ALL).isPresent();
        if (bothInUse && said && YearSpan.overlap(other, edition)) {
            Bilingual asked =
                    years.map(Bilingual::same).orElseGet(() -> MistakeText.of("edition.everyYear"));
            section.mistake("years", "edition.sharesYears", asked, other.code());
        }
    }

    /** The form's own layout. */
    private Edition usual() {
        return new Edition(
                Edition.USUAL,
                Optional.empty(),
                Optional.empty(),
                Map.of(),
                Map.of(),
                Set.of(),
                printed,
                Optional.empty());
    }

    private Edition edition(Section section) {
        Optional<String> written = section.text("years");
        Optional<YearSpan> years = written.flatMap(YearSpan::parse);
        if (written.isPresent() && years.isEmpty()) {
            section.mistake("years", "edition.noYears", written.get());
        }
        String code = section.text("code").or(() -> written).orElse(Edition.USUAL);
        Edition edition =
                new Edition(
                        code,
                        years.flatMap(YearSpan::first),
                        years.flatMap(YearSpan::last),
                        itemHeaders(section),
                        lineLabels(section),
                        absent(section),
                        units(section),
                        withdrawal(section));
        section.done();
        return edition;
    }

    /** {@code withdrawn: true}, or a section that says since when and why. */
    private static Optional<Edition.Withdrawal> withdrawal(Section section) {
        if (!section.isSection("withdrawn")) {
            Edition.Withdrawal atOnce = new Edition.Withdrawal(Optional.empty(), Optional.empty());
            return section.flag("withdrawn") ? Optional.of(atOnce) : Optional.empty();
        }
        Section withdrawn = section.section("withdrawn").orElseThrow();
        Optional<LocalDate> since = withdrawn.text("since").flatMap(EditionReader::day);
        if (withdrawn.text("since").isPresent() && since.isEmpty()) {
            withdrawn.mistake(
                    "since", "value.day", withdrawn.text("since").orElse(""), "2023-01-31");
        }
        Edition.Withdrawal read = new Edition.Withdrawal(since, withdrawn.bilingual("message"));
        withdrawn.done();
        return Optional.of(read);
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text.strip()));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private Map<String, List<List<String>>> itemHeaders(Section section) {
        return byCode(
                section, "headers", items.stream().map(Item::code), "unknown.item", headers::paths);
    }

    private Map<String, List<String>> lineLabels(Section section) {
        return byCode(
                section, "labels", lines.stream().map(Line::code), "unknown.row", headers::labels);
    }

    /** What a section says of each of some codes. */
    private static <T> Map<String, T> byCode(
            Section section,
            String key,
            Stream<String> codes,
            String unknown,
            Function<List<String>, T> meaning) {
        Set<String> known = codes.collect(Collectors.toCollection(TreeSet::new));
        Map<String, T> read = new LinkedHashMap<>();
        section.textsByKey(key)
                .forEach(
                        (code, written) -> {
                            mustBeOneOf(section, key + "." + code, code, known, unknown);
                            read.put(code, meaning.apply(written));
                        });
        return read;
    }

    private Set<String> absent(Section section) {
        Set<String> absent = new TreeSet<>();
        for (String code : section.texts("absent")) {
            mustBeOneOf(section, "absent", code, codes(), "unknown.itemOrRow");
            absent.add(code);
        }
        return absent;
    }

    private Map<String, UnitOfMeasure> units(Section section) {
        Map<String, UnitOfMeasure> units = new LinkedHashMap<>(printed);
        Optional<UnitOfMeasure> all = vocabulary.unit(section, "unit");
        all.ifPresent(
                unit ->
                        kept.forEach(
                                (code, own) -> {
                                    if (unit.convertsTo(own)) {
                                        units.put(code, unit);
                                    }
                                }));
        section.textByKey("units")
                .forEach(
                        (code, text) -> {
                            String key = "units." + code;
                            mustBeOneOf(section, key, code, codes(), "unknown.itemOrRow");
                            Optional<UnitOfMeasure> unit = vocabulary.unit(section, key, text);
                            Optional<UnitOfMeasure> own = Optional.ofNullable(kept.get(code));
                            if (unit.isPresent() && own.isPresent()) {
                                ItemReader.mustConvert(section, key, unit.get(), own.get());
                            }
                            unit.ifPresent(found -> units.put(code, found));
                        });
        return units;
    }

    private Set<String> codes() {
        Set<String> codes = new TreeSet<>();
        items.forEach(item -> codes.add(item.code()));
        lines.forEach(line -> codes.add(line.code()));
        return codes;
    }

    private static void mustBeOneOf(
            Section section, String key, String code, Set<String> codes, String words) {
        if (!codes.contains(code)) {
            section.mistake(key, words, code, new KnownWords(codes).hint(code));
        }
    }
}
