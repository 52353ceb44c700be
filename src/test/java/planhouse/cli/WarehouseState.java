package planhouse.cli;

import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What a warehouse holds, comparable between databases: of each table the number of its rows and a
 * hash over them in order, without the accidents of surrogate keys, times and run numbers. A row of
 * a submission is told by its return, revision and workbook.
 */
final class WarehouseState {

    private static final String TABLES =
            """
            select format('%I.%I', named.table_schema, named.table_name) as name,
                string_agg(format('row_of.%I', named.column_name), ', ' order by named.ordinal_position)
                    filter (where named.column_name !~ '(_key|_at|_digest)$'
                        and not (named.table_name = 'rule_set' and named.column_name = 'valid_from')
                        and named.column_name not in ('run_id', 'as_of', 'of_submission')) as columns,
                bool_or(named.column_name = 'submission_key') as of_submission,
                bool_or(named.column_name = 'outcome' and named.table_name = 'arrival') as is_arrival
            from information_schema.columns as named
            inner join information_schema.tables as listed using (table_schema, table_name)
            where (listed.table_type = 'BASE TABLE' and named.table_schema in ('staging', 'warehouse')
                    and named.table_name not in ('flyway_schema_history', 'installation', 'audit_entry'))
                or named.table_schema = 'mart'
            group by named.table_schema, named.table_name
            """;

    private static final String SUBMISSIONS =
            """
            select submission.submission_key, submission.state,
                concat_ws('|', form.form_code, county.county_code, attempted.year, submission.state,
                    submission.revision, workbook.sha256) as told
            from warehouse.submission as submission
            left join warehouse.dim_form as form on form.form_key = submission.form_key
            left join warehouse.return as attempted on attempted.return_key = submission.return_key
            left join warehouse.dim_county as county on county.county_key = attempted.county_key
            left join warehouse.workbook as workbook on workbook.workbook_key = submission.workbook_key
            """;

    private final JdbcClient jdbc;

    WarehouseState(DataSource dataSource) {
        this.jdbc = JdbcClient.create(dataSource);
    }

    private record Table(String name, String columns, boolean ofSubmission, boolean isArrival) {}

    /** Table or view → rows and hash. What only says "the same again" is left out. */
    TreeMap<String, String> tables() {
        return jdbc
                .sql(TABLES)
                .query(
                        (row, number) ->
                                new Table(
                                        row.getString("name"),
                                        String.valueOf(row.getString("columns")),
                                        row.getBoolean("of_submission"),
                                        row.getBoolean("is_arrival")))
                .list()
                .stream()
                .filter(table -> !table.columns().equals("null"))
                .collect(
                        Collectors.toMap(
                                Table::name, this::hash, (one, other) -> one, TreeMap::new));
    }

    private String hash(Table table) {
        String from = " from " + table.name() + " as row_of";
        String told = "";
        if (table.ofSubmission()) {
            from +=
                    " inner join ("
                            + SUBMISSIONS
                            + ") as submitted on submitted.submission_key = row_of.submission_key"
                            + " and submitted.state <> 'unchanged'";
            told = ", submitted.told";
        } else if (table.isArrival()) {
            from += " where row_of.outcome is distinct from 'unchanged'";
        }
        return jdbc.sql(
                        "select count(*) || ' ' || md5(coalesce(string_agg(line, '' order by line),"
                                + " '')) from (select md5(row("
                                + table.columns()
                                + told
                                + ")::text) as line"
                                + from
                                + ") as lines")
                .query(String.class)
                .single();
    }

    /** What an ended command must not leave behind, in words; empty when all is well. */
    List<String> leftovers() {
        return jdbc.sql(
                        """
                        select 'execution ' || job_execution_id || ' is ' || status from batch.batch_job_execution
                        where status in ('STARTING', 'STARTED', 'STOPPING')
                        union all
                        select 'step ' || step_name || ' is ' || status from batch.batch_step_execution
                        where status in ('STARTING', 'STARTED', 'STOPPING')
                        union all
                        select 'submission ' || submission_key || ' is ' || state from warehouse.submission
                        where state in ('staging', 'staged')
                        union all
                        select 'explanation brought by arrival ' || arrival_no || ' of run ' || run_id
                        from staging.brought_explanation
                        union all
                        select 'lock ' || locktype || ' of ' || coalesce(relation::regclass::text, objid::text)
                        from pg_locks inner join pg_stat_activity using (pid)
                        -- the server vacuums and analyses when it likes
                        where pid <> pg_backend_pid() and backend_type <> 'autovacuum worker'
                            and database = (select oid from pg_database where datname = current_database())
                        union all
                        select 'session ' || application_name || ' ' || state from pg_stat_activity
                        where datname = current_database() and application_name like 'planhouse-%'
                        union all
                        select 'temporary table ' || relname from pg_class where relpersistence = 't'
                        """)
                .query(String.class)
                .list();
    }

    /** Staged rows that belong to no published submission. */
    List<String> orphans() {
        return jdbc
                .sql(
                        "select format('%I.%I', table_schema, table_name) from"
                                + " information_schema.columns where table_schema = 'staging' and"
                                + " column_name = 'submission_key'")
                .query(String.class)
                .list()
                .stream()
                .flatMap(
                        table ->
                                jdbc
                                        .sql(
                                                "select distinct '"
                                                        + table
                                                        + " of ' || staged.submission_key from "
                                                        + table
                                                        + " as staged left join"
                                                        + " warehouse.submission as submission on"
                                                        + " submission.submission_key ="
                                                        + " staged.submission_key where"
                                                        + " submission.state is distinct from"
                                                        + " 'published'")
                                        .query(String.class)
                                        .list()
                                        .stream())
                .toList();
    }
}
