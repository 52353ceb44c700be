package planhouse.plan;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import planhouse.form.Definitions;
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
        PlanYears years = new PlanYears(baselineYear, lastYear);
        PlanVersions versions =
                new PlanVersions(new TargetReader(definitions, measures, groups, years));
        versions.announce(file, announced);
        file.sections("revisions").forEach(versions::revise);
        file.done();
        return versions.all().isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Plan(
                                code,
                                title,
                                source,
                                baselineYear,
                                firstYear,
                                lastYear,
                                versions.all()));
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

    static Optional<LocalDate> day(Section section, String key) {
        String text = section.requiredText(key);
        try {
            return text.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException notADay) {
            section.mistake(key, "value.writtenDay", text);
            return Optional.empty();
        }
    }
}
