package planhouse.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import planhouse.warehouse.ReturnId;
import planhouse.warehouse.Submitter;
import planhouse.warehouse.approval.YearLock;
import planhouse.warehouse.approval.YearLocks;
import planhouse.warehouse.reading.ReportingStatus;
import planhouse.warehouse.reading.RunReport;

/** Workbooks that arrive when their year is locked. */
class LockedYearIT {

    private static final Submitter CITY = new Submitter("李华", Optional.of("其余单位未报"));
    private static final Submitter CHIEF = new Submitter("赵主任", Optional.of("产值有误"));

    @TempDir private static Path folder;

    @AutoClose private static LoadedWarehouse warehouse;
    private static YearLocks locks;

    @BeforeAll
    static void lock_a_year_with_one_return() throws IOException {
        warehouse = new LoadedWarehouse(Optional.empty());
        warehouse.load(workbook("first.xlsx", 2021, "1000"));
        locks = new YearLocks(warehouse.dataSource(), warehouse.definitions(), warehouse.sql());
        locks.lock(2021, CITY);
    }

    @Test
    void an_attempt_is_kept_and_rejected_with_what_to_do_until_an_exception_opens_the_return()
            throws IOException {
        Path corrected = workbook("corrected.xlsx", 2021, "1200");
        YearLock lock = locks.on(2021, now()).orElseThrow();

        RunReport.ReturnResult checked = only(warehouse.check(List.of(corrected)));
        RunReport.ReturnResult refused = only(warehouse.load(corrected));

        assertThat(checked.outcome().code()).isEqualTo("rejected");
        assertThat(refused.outcome().code()).isEqualTo("rejected");
        assertThat(refused.findings())
                .filteredOn(finding -> finding.rule().equals("JH01-L01"))
                .singleElement()
                .satisfies(
                        finding -> {
                            assertThat(finding.message().en())
                                    .isEqualTo(
                                            "表1: 2021 is locked since " + minutes(lock) + " by 李华");
                            assertThat(finding.fix().en())
                                    .isEqualTo(
                                            "where it has to be corrected, ask for an exception:"
                                                    + " planhouse unlock 2021 --form JH01 --county"
                                                    + " 330784 --until TIME --reason \"…\"");
                        });
        assertThat(refused.rows().read()).isEqualTo(1);
        assertThat(output()).isEqualTo("1000");

        locks.grant(new ReturnId("JH01", "330784", 2021), now().plusMinutes(10), CHIEF);
        RunReport.ReturnResult published = only(warehouse.load(corrected));

        assertThat(published.outcome().code()).isEqualTo("published");
        assertThat(published.revision()).contains(2);
        assertThat(output()).isEqualTo("1200");
        assertThat(
                        warehouse
                                .jdbc()
                                .sql(
                                        "select act || ' ' || actor from warehouse.audit_entry"
                                                + " order by entry_no")
                                .query(String.class)
                                .list())
                .containsExactly(
                        "begin " + owner(),
                        "load tester",
                        "lock 李华",
                        "load tester",
                        "unlock 赵主任",
                        "write-under-exception tester",
                        "load tester");
    }

    @Test
    void the_next_year_is_loaded_though_it_is_compared_with_the_locked_one() throws IOException {
        RunReport.ReturnResult next = only(warehouse.load(workbook("next.xlsx", 2022, "1100")));

        assertThat(next.outcome().code()).isEqualTo("published");
    }

    private static Path workbook(String name, int year, String output) throws IOException {
        return new TypedWorkbook()
                .enterprises(
                        "永康市", year, "'91330784MA28T0001E|示例一厂|智能门锁|" + output + "|5|1|是|2020-06")
                .save(folder.resolve(name));
    }

    private static RunReport.ReturnResult only(RunReport report) {
        return report.workbooks().get(0).returns().get(0);
    }

    private static String output() {
        return warehouse
                .jdbc()
                .sql(
                        "select output_value_10k_cny::text from mart.enterprise_year where year ="
                                + " 2021")
                .query(String.class)
                .single();
    }

    private static String minutes(YearLock lock) {
        return DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm")
                .format(lock.lockedAt().atZoneSameInstant(ZoneId.of("Asia/Shanghai")));
    }

    private static String owner() {
        return warehouse.jdbc().sql("select session_user").query(String.class).single();
    }

    private static OffsetDateTime now() {
        return new ReportingStatus(warehouse.dataSource(), warehouse.definitions(), warehouse.sql())
                .now();
    }
}
