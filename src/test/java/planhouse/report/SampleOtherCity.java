package planhouse.report;

import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import planhouse.indicator.Bilingual;
import planhouse.plan.Coverage;
import planhouse.plan.Status;
import planhouse.plan.TargetKind;

/** A plan whose names are in one language, with long names and figures of twelve digits. */
public final class SampleOtherCity {

    public static final String LONG_NAME =
            "Sunnfjord (the former Førde, Gaular, Jølster and Naustdal, merged in 2020)";
    private static final String GROUP =
            "People: a heading so long that it does not stand in one line of a page of paper,"
                    + " whatever its direction may be, and goes on";

    private SampleOtherCity() {}

    public static YearlySummary make() {
        return make(
                List.of(
                        county("NO-4601", "Bergen", "119000010000"),
                        county("NO-4647", LONG_NAME, "1000000000")));
    }

    private static YearlySummary make(List<CountyContribution> counties) {
        BigDecimal actual = new BigDecimal("120000010000");
        TargetProgress target =
                new TargetProgress(
                        "V3",
                        Bilingual.same(GROUP),
                        Bilingual.same("Turnover of the county"),
                        "much more",
                        Bilingual.same("kr"),
                        "kr",
                        null,
                        TargetKind.TARGET,
                        new Aim(
                                ">",
                                new BigDecimal("80000010000"),
                                new BigDecimal("150000000000"),
                                2026,
                                actual),
                        new Reading(actual, null, null, null, 0, null, null),
                        SampleTarget.NO_PACE,
                        Status.ON_TRACK,
                        false,
                        false,
                        new Coverage(2, 2, 0, Optional.empty()),
                        List.of(
                                new YearValue(2024, new BigDecimal("80000010000")),
                                new YearValue(2025, actual)),
                        List.of(new YearValue(2025, actual)),
                        List.of(),
                        counties);
        return new YearlySummary(
                "vestland",
                Bilingual.same("Green plan"),
                2025,
                OffsetDateTime.parse("2026-03-18T09:30:00+01:00"),
                1,
                2024,
                2024,
                2027,
                SampleSummary.ANNOUNCED,
                List.of(target),
                List.of(),
                List.of(),
                SampleRevisions.REVISIONS,
                List.of(),
                MethodNote.standard());
    }

    /** Its only county has reported nothing. */
    public static YearlySummary silent() {
        return make(
                List.of(
                        new CountyContribution(
                                "NO-4601",
                                Bilingual.same("Bergen"),
                                false,
                                null,
                                null,
                                null,
                                null,
                                null)));
    }

    private static CountyContribution county(String code, String name, String value) {
        return new CountyContribution(
                code,
                Bilingual.same(name),
                true,
                new BigDecimal(value),
                null,
                null,
                new BigDecimal("0.5"),
                null);
    }
}
