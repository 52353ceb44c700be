package planhouse.report;

import java.util.List;
import planhouse.warehouse.IllustrativeReturns;

/**
 * An invented city whose figures can be counted by hand: in 2019 and 2020 all nine counties have
 * reported, seven of them nothing to count; in 2021 one county has sent one form.
 */
final class CountedCity {

    static final String A = "330702";
    static final String B = "330784";
    static final List<String> COUNTIES =
            List.of(A, "330703", "330723", "330726", "330727", "330781", "330782", "330783", B);

    /** Registered in the county that reports it. */
    private static final String E1 = "91330702MA2E000001";

    private CountedCity() {}

    static void report(IllustrativeReturns returns) {
        for (int year = 2019; year <= 2020; year++) {
            for (String form : List.of("JH01", "JH02", "JH03", "JH04", "JH05")) {
                for (String county : COUNTIES) {
                    returns.submit(form, county, year, (year + 1) + "-01-31");
                }
            }
        }
        fill2019(returns);
        fill2020(returns);
        returns.submit("JH01", A, 2021, "2022-02-01", "robots_in_service")
                .enterprise(E1, "smart_locks", 9000, true);
    }

    private static void fill2019(IllustrativeReturns returns) {
        returns.submit("JH01", A, 2019, "2020-02-01").enterprise(E1, "smart_locks", 100, false);
        returns.submit("JH01", B, 2019, "2020-02-01").enterprise("E2", "thermos_cups", 300, true);
        returns.submit("JH03", A, 2019, "2020-02-01")
                .cluster("C1", "smart_locks", "national", "600")
                .cluster("C2", "fashion_textiles", "provincial", "120");
        returns.submit("JH03", B, 2019, "2020-02-01")
                .cluster("C1", "smart_locks", "national", "500");
        returns.submit("JH04", A, 2019, "2020-02-01").chain("smart_locks", "10");
        returns.submit("JH04", B, 2019, "2020-02-01")
                .chain("smart_locks", "5")
                .chain("thermos_cups", "8")
                .chain("photoelectric_films", "12");
    }

    private static void fill2020(IllustrativeReturns returns) {
        returns.submit("JH01", A, 2020, "2021-02-01", "transformed", "robots_in_service")
                .enterprise(E1, "smart_locks", 8000, true)
                .said("robots_in_service", "D6", "8,000")
                .enterprise("E3", "photoelectric", 2000, false);
        returns.submit("JH01", B, 2020, "2021-02-01", "transformed", "robots_in_service")
                .enterprise("E2", "thermos_cups", 4000, true);
        returns.submit("JH02", A, 2020, "2021-02-01", "status")
                .facility("F1", "digital_workshop", "built")
                .facility("F2", "digital_workshop", "under_construction");
        returns.submit("JH02", B, 2020, "2021-02-01").facility("F3", "smart_factory", "built");
        returns.submit("JH03", A, 2020, "2021-02-01", "level", "output_value")
                .cluster("C1", "smart_locks", "national", "600")
                .cluster("C2", "fashion_textiles", "provincial", "120")
                .cluster("C3", "high_end_equipment", "provincial", "300");
        returns.submit("JH03", B, 2020, "2021-02-01", "level", "output_value")
                .cluster("C1", "smart_locks", "national", "500")
                .cluster("C3", "high_end_equipment", "provincial", "300")
                .cluster("C4", "crystal_glass", "municipal", "100");
        returns.submit("JH04", A, 2020, "2021-02-01", "output_value")
                .chain("smart_locks", "11")
                .chain("garden_tools", "3")
                // of a county that has no baseline for it: what it fell by elsewhere stays a fall
                .chain("photoelectric_films", "100");
        returns.submit("JH04", B, 2020, "2021-02-01", "output_value")
                .chain("smart_locks", "5")
                .chain("thermos_cups", "8")
                .chain("photoelectric_films", "10");
        returns.submit("JH05", A, 2020, "2021-02-01", "this_year")
                .observation("leading_enterprises_new", "2")
                .observation("cultivation_bases", "1")
                .observation("outstanding_suppliers", "3")
                .observation("diagnostic_services", "40")
                .observation("software_revenue", "1000")
                .observation("big_data_revenue", "500.5");
        returns.submit("JH05", B, 2020, "2021-02-01", "this_year")
                .observation("leading_enterprises_new", "1")
                .missing("cultivation_bases", "none")
                .missing("outstanding_suppliers", "not_reported")
                .observation("diagnostic_services", "10")
                .observation("software_revenue", "200")
                .observation("big_data_revenue", "100");
        returns.submit("JH01", B, 2020, "2021-06-01", "transformed", "robots_in_service")
                .enterprise("E2", "thermos_cups", 4500, true);
    }
}
