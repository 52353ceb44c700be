package planhouse.warehouse.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import planhouse.indicator.Coded;
import planhouse.plan.Status;
import planhouse.warehouse.InstalledDatabase;
import planhouse.warehouse.audit.Act;
import planhouse.warehouse.server.TestDatabase;

/** What people and BI tools are told of the warehouse. */
class CommentsIT {

    private static final String UNCOMMENTED =
            """
            with described as (
                select 'schema ' || nspname as object, obj_description(oid, 'pg_namespace') as words
                from pg_namespace
                where nspname in ('staging', 'warehouse', 'mart', 'batch')
                union all
                select 'function ' || pg_proc.oid::regprocedure, obj_description(pg_proc.oid, 'pg_proc')
                from pg_proc
                inner join pg_namespace on pg_namespace.oid = pronamespace
                where nspname in ('staging', 'warehouse', 'mart')
                union all
                select
                    concat_ws(' ', 'relation', pg_class.oid::regclass, attname),
                    case when attnum is null then obj_description(pg_class.oid, 'pg_class') else col_description(pg_class.oid, attnum) end
                from pg_class
                inner join pg_namespace on pg_namespace.oid = relnamespace
                inner join lateral (
                    select null::smallint as attnum, null::name as attname
                    union all
                    select attnum, attname from pg_attribute
                    where attrelid = pg_class.oid and attnum > 0 and not attisdropped
                ) as part on true
                where nspname in ('staging', 'warehouse', 'mart', 'batch') and relkind in ('r', 'v', 'p', 'm')
            )
            select object || ': ' || coalesce(words, '')
            from described
            where words is null or words !~ '[一-龥].*/.*[A-Za-z]'
            order by 1
            """;

    private static final String MEASURES_WITHOUT_ADDITION =
            """
            select format('%s.%s', relname, attname)
            from pg_attribute
            inner join pg_class on pg_class.oid = attrelid
            where relnamespace = 'mart'::regnamespace and attnum > 0 and not attisdropped
                and atttypid in ('integer'::regtype, 'bigint'::regtype, 'numeric'::regtype)
                and attname !~ '(_key|_no|year|revision|attempt|plan_version)$'
                and col_description(attrelid, attnum) !~ '相加.*/.*add'
            order by 1
            """;

    private static final TestDatabase DATABASE = InstalledDatabase.copy();

    @Test
    void comments_name_every_code_that_stands_in_a_column() {
        assertThat(comment("warehouse.audit_entry", "act")).contains(codes(Act.values()));
        for (String relation :
                List.of(
                        "warehouse.fact_plan_progress",
                        "mart.plan_progress",
                        "mart.plan_progress_run")) {
            assertThat(comment(relation, "status")).contains(codes(Status.values()));
        }
    }

    private static String[] codes(Coded[] known) {
        return Stream.of(known).map(Coded::code).toArray(String[]::new);
    }

    private static String comment(String relation, String column) {
        return JdbcClient.create(DATABASE.dataSource())
                .sql(
                        "select col_description(attrelid, attnum) from pg_attribute"
                                + " where attrelid = cast(? as regclass) and attname = ?")
                .params(relation, column)
                .query(String.class)
                .single();
    }

    @Test
    void every_schema_table_view_column_and_function_has_a_comment_in_both_languages() {
        List<String> missing =
                JdbcClient.create(DATABASE.dataSource())
                        .sql(UNCOMMENTED)
                        .query(String.class)
                        .list();

        assertThat(missing).isEmpty();
    }

    @Test
    void every_measure_says_over_what_it_adds() {
        List<String> silent =
                JdbcClient.create(DATABASE.dataSource())
                        .sql(MEASURES_WITHOUT_ADDITION)
                        .query(String.class)
                        .list();

        assertThat(silent).isEmpty();
    }
}
