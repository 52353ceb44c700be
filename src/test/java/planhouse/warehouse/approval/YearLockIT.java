package planhouse.warehouse.approval;

import static org.assertj.core.api.Assertions.assertThat;
import static planhouse.warehouse.approval.LockedYear.REFUSED;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** A locked year: what its owner cannot write with plain SQL. */
class YearLockIT {

    @AutoClose private final LockedYear year = new LockedYear();

    @Test
    void no_row_of_a_locked_year_is_changed_removed_or_emptied_in_any_table() throws SQLException {
        Map<String, String> came = new TreeMap<>();
        for (String table : tables()) {
            String column =
                    table.equals("warehouse.workbook")
                            ? "file_name"
                            : table.equals("warehouse.return") ? "year" : "submission_key";
            if (table.equals("warehouse.explanation")) {
                column = "explained_by";
            }
            String change =
                    switch (table) {
                        case "warehouse.workbook" -> "file_name = 'x'";
                        case "warehouse.workbook_part" -> "bytes = 'x'";
                        case "warehouse.return" -> "year = 2023";
                        case "warehouse.submission" -> "is_current = false";
                        case "warehouse.year_lock" -> "locked_by = 'x'";
                        case "warehouse.lock_exception" -> "reason = 'x'";
                        default -> column + " = " + column;
                    };
            came.put(table + " update", year.state("update " + table + " set " + change));
            came.put(table + " delete", year.state("delete from " + table));
            came.put(table + " truncate", year.state("truncate " + table + " cascade"));
        }

        assertThat(came).hasSizeGreaterThan(60);
        // what was explained is held by its explanation first
        assertThat(came.remove("warehouse.finding delete")).isEqualTo("23503");
        assertThat(came.values()).as("%s", came).containsOnly(REFUSED);
    }

    /** Every table whose rows belong to a submission or a return, and what locks are kept in. */
    private List<String> tables() {
        List<String> tables =
                new ArrayList<>(
                        year.jdbc()
                                .sql(
                                        """
                                        select distinct table_schema || '.' || table_name
                                        from information_schema.columns
                                        inner join information_schema.tables using (table_schema, table_name)
                                        where table_schema in ('warehouse', 'staging')
                                            and column_name in ('submission_key', 'return_key')
                                            and table_type = 'BASE TABLE'
                                        """)
                                .query(String.class)
                                .list());
        tables.addAll(
                List.of("warehouse.workbook", "warehouse.workbook_part", "warehouse.year_lock"));
        return tables;
    }

    @Test
    void nothing_is_added_to_a_locked_year() throws SQLException {
        List<String> statements =
                List.of(
                        "insert into warehouse.workbook_part select workbook_key, 2, 'x' from"
                                + " warehouse.workbook",
                        "select illustrative.submit('JH02', '330784', 2021, now(), '{a}')",
                        "select illustrative.submit('JH02', '330783', 2021, now(), '{a}')",
                        "select illustrative.enterprise(1, 9, 'B', 'smart_locks', 1, true)",
                        "select illustrative.facility(2, 9, '三车间', 'digital_workshop', 'built')",
                        "select illustrative.cluster(3, 9, '五金集群', 'smart_locks', 'provincial', 1)",
                        "select illustrative.chain(4, 9, 'photoelectric_films', 1)",
                        "select illustrative.observation(5, 9, 'leading_enterprises_new', 1, null)",
                        "insert into staging.jh01 (submission_key, table_no, row_no) values (1, 1,"
                                + " 9)",
                        "insert into warehouse.submission_table values (1, 2, 'x', 'x', 1, 1)",
                        "insert into warehouse.set_aside_row values (1, 1, 9, 'total', 'x')",
                        "insert into warehouse.rule_outcome values (1, 'JH01-S09', 0, 0, 0)",
                        "insert into warehouse.correction values (1, 1, 9, 'x', 'A9', '', '', '',"
                                + " '')",
                        "insert into warehouse.approval (submission_key, approved_by) values (2,"
                                + " '李华')",
                        "update warehouse.return set year = 2021 where year = 2022",
                        """
                        insert into warehouse.explanation (
                            return_key, rule_code, subject, found, finding_key, explanation, explained_by, source
                        )
                        select return_key, rule_code, subject, found, finding_key, '另有说明', '王敏', 'command'
                        from warehouse.explanation where return_key = 1
                        """);

        for (String statement : statements) {
            assertThat(year.state(statement)).as(statement).isEqualTo(REFUSED);
        }
    }

    @Test
    void other_years_are_written_and_attempts_are_still_received() throws SQLException {
        List<String> statements =
                List.of(
                        "select illustrative.submit('JH02', '330784', 2022, now(), '{a}')",
                        "update warehouse.fact_facility_year set investment_10k_cny = 1 where year"
                                + " = 2022",
                        "update warehouse.dim_enterprise set valid_to = 2021, enterprise_name ="
                                + " 'B'",
                        "update warehouse.return set year = year",
                        "insert into warehouse.return (form_key, county_key, year) select form_key,"
                                + " 1, 2021 from warehouse.dim_form where form_code = 'JH01' on"
                                + " conflict (form_key, county_key, year) do update set year ="
                                + " excluded.year",
                        """
                        with attempt as (
                            insert into warehouse.submission (
                                workbook_key, form_key, return_key, run_id, arrival_no, definitions_digest, state
                            )
                            select workbook_key, form_key, return_key, run_id, arrival_no, '', 'staged'
                            from warehouse.submission where submission_key = 1
                            returning submission_key
                        )
                        insert into staging.jh01 (submission_key, table_no, row_no)
                        select submission_key, 1, 6 from attempt
                        """,
                        "update warehouse.submission set state = 'rejected' where state = 'staged'",
                        "delete from staging.jh01 where submission_key > 7");

        for (String statement : statements) {
            assertThat(year.state(statement)).as(statement).isEqualTo("done");
        }
        year.bringUpToDate();
    }

    @Test
    void a_superuser_does_not_get_around_it_by_playing_a_replica() throws SQLException {
        assertThat(
                        year.state(
                                "set session_replication_role = replica; delete from"
                                        + " warehouse.fact_chain_county_year"))
                .isEqualTo(REFUSED);
    }
}
