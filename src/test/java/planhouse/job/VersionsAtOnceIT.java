package planhouse.job;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The returns of many years name the same enterprises, and all are loaded at the same moment. */
class VersionsAtOnceIT {

    private static final int FIRST_YEAR = 2011;
    private static final int YEARS = 12;
    private static final String ENTERPRISE = "91330784MA28T0001E|永康%d号门业|智能门锁|2000|%d|1|否|";
    private static final String FACILITY =
            "一号车间|91330784MA28T0001E|永康一号门业|数字化车间|市级|2010-05|已建成|500";

    @TempDir Path folder;

    @Test
    void versions_of_an_enterprise_follow_one_another_and_every_year_is_published()
            throws Exception {
        List<Path> workbooks = new ArrayList<>();
        for (int year = FIRST_YEAR; year < FIRST_YEAR + YEARS; year++) {
            workbooks.add(
                    new TypedWorkbook()
                            .enterprises("永康市", year, ENTERPRISE.formatted(year, year))
                            .facilities("永康市", year, FACILITY)
                            .save(folder.resolve(year + ".xlsx")));
        }
        try (HikariDataSource connections = LoadsAtOnce.connections(YEARS);
                LoadedWarehouse warehouse = new LoadedWarehouse(connections, Optional.empty())) {
            new LoadsAtOnce(connections).of(workbooks);

            assertThat(warehouse.count("warehouse.submission where state = 'published'"))
                    .isEqualTo(2 * YEARS);
            assertThat(versions(warehouse)).isEqualTo(oneAYear());
        }
    }

    private static List<String> versions(LoadedWarehouse warehouse) {
        return warehouse
                .jdbc()
                .sql(
                        "select enterprise_name || ' ' || valid_from || '-' || valid_to from"
                                + " warehouse.dim_enterprise order by valid_from")
                .query(String.class)
                .list();
    }

    private static List<String> oneAYear() {
        List<String> versions = new ArrayList<>();
        for (int year = FIRST_YEAR; year < FIRST_YEAR + YEARS; year++) {
            int until = year == FIRST_YEAR + YEARS - 1 ? 9999 : year;
            versions.add("永康" + year + "号门业 " + year + "-" + until);
        }
        return versions;
    }
}
