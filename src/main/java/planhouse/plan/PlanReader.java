package planhouse.plan;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import planhouse.form.Definitions;
import planhouse.form.file.KnownWords;
import planhouse.form.file.Section;
import planhouse.form.file.SqlFiles;
import planhouse.indicator.Bilingual;

/** Reads one plan file; what is wrong in it is noted with its key. */
final class PlanReader {

    /** Those of warehouse.dim_year. */
    private static final int EARLIEST_YEAR = 1900;

    private static final int LATEST_YEAR = 2100;

    private final Section file;
    private final Map<String, Bilingual> groups = new LinkedHashMap<>();
    private final MeasureReader measures;
    private final Definitions definitions;

    PlanReader(Definitions definitions, SqlFiles sql, Section file) {
        this.file = file;
        this.definitions = definitions;
        this.measures = new MeasureReader(definitions, sql);
    }

    /** The plan; empty where it is too wrong to be one. */
    Optional<Plan> read() {
        String code = file.requiredText("plan");
        Bilingual title = bilingual(file, "title");
        Bilingual source = bilingual(file, "source");
        Optional<LocalDate> announced = day(file, "announced");
        int baselineYear = year("baseline_year");
        int firstYear = year("first_year");
        int lastYear = year("last_year");
        if (baselineYear > firstYear || firstYear > lastYear) {
            file.mistake("baseline_year", "plan.years", baselineYear, firstYear, lastYear);
        }
        readGroups();
        TargetReader targets =
                new TargetReader(
                        definitions, measures, groups, new PlanYears(baselineYear, lastYear));
        Map<String, Section> sections = new LinkedHashMap<>();
        Map<String, PlanTarget> current = new LinkedHashMap<>();
        for (Section section : file.sections("targets")) {
            String target = section.requiredText("code");
            if (sections.putIfAbsent(target, section) != null) {
                section.mistake("code", "code.ofTarget", target);
            }
            targets.read(section).ifPresent(one -> current.put(target, one));
        }
        if (sections.isEmpty()) {
            file.mistake("targets", "plan.noTarget");
        }
        List<PlanVersion> versions = new ArrayList<>();
        announced.ifPresent(
                day ->
                        versions.add(
                                new PlanVersion(
                                        1, day, Optional.empty(), List.copyOf(current.values()))));
        for (Section revision : file.sections("revisions")) {
            revise(revision, targets, sections, current, versions);
        }
        file.done();
        return versions.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Plan(code, title, source, baselineYear, firstYear, lastYear, versions));
    }

    private void readGroups() {
        for (Section section : file.sections("groups")) {
            String code = section.requiredText("code");
            if (groups.putIfAbsent(code, bilingual(section, "name")) != null) {
                section.mistake("code", "code.ofGroup", code);
            }
            section.done();
        }
    }

    /** Each revision is the version before with the keys it gives over it. */
    private void revise(
            Section revision,
            TargetReader targets,
            Map<String, Section> sections,
            Map<String, PlanTarget> current,
            List<PlanVersion> versions) {
        Optional<LocalDate> from = day(revision, "valid_from");
        Bilingual reason = bilingual(revision, "reason");
        for (Section change : revision.sections("targets")) {
            String code = change.requiredText("code");
            Section before = sections.get(code);
            Section after = before == null ? change : change.over(before);
            sections.put(code, after);
            targets.read(after).ifPresent(target -> current.put(code, target));
        }
        for (String code : revision.texts("withdrawn")) {
            if (sections.remove(code) == null) {
                revision.mistake(
                        "withdrawn",
                        "unknown.target",
                        code,
                        new KnownWords(sections.keySet()).hint(code));
            }
            current.remove(code);
        }
        revision.done();
        if (from.isEmpty() || versions.isEmpty()) {
            return;
        }
        PlanVersion last = versions.get(versions.size() - 1);
        if (!from.get().isAfter(last.validFrom())) {
            revision.mistake("valid_from", "plan.revisionBefore", from.get(), last.validFrom());
        }
        versions.add(
                new PlanVersion(
                        last.number() + 1,
                        from.get(),
                        Optional.of(reason),
                        List.copyOf(current.values())));
    }

    static Bilingual bilingual(Section section, String key) {
        if (!section.has(key)) {
            section.mistake(key, "missing");
        }
        return section.bilingual(key).orElse(Bilingual.same("?"));
    }

    private int year(String key) {
        if (!file.has(key)) {
            file.mistake(key, "missing");
        }
        int year = file.integer(key).orElse(EARLIEST_YEAR);
        if (year < EARLIEST_YEAR || year > LATEST_YEAR) {
            file.mistake(key, "plan.year", EARLIEST_YEAR, LATEST_YEAR, year);
        }
        return year;
    }

    private static Optional<LocalDate> day(Section section, String key) {
        String text = section.requiredText(key);
        try {
            return text.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException notADay) {
            section.mistake(key, "value.writtenDay", text);
            return Optional.empty();
        }
    }
}
