package planhouse.warehouse.publication;

import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import planhouse.form.file.SqlFiles;
import planhouse.warehouse.Intent;
import planhouse.warehouse.LedgerException;
import planhouse.warehouse.StagingTable;

/** Loads a submission's staged rows into its form's fact, each once: the ledger is checked. */
final class FactRows {

    /** Rows from which a submission is large. */
    private static final long LARGE = 20_000;

    private final JdbcClient jdbc;
    private final NamedParameterJdbcTemplate statements;
    private final SqlFiles sql;
    private final ReferencesInBulk references;
    private final Intent intent;

    FactRows(JdbcClient jdbc, NamedParameterJdbcTemplate statements, SqlFiles sql, Intent intent) {
        this.jdbc = jdbc;
        this.statements = statements;
        this.sql = sql;
        this.references = new ReferencesInBulk(jdbc, sql);
        this.intent = intent;
    }

    /**
     * A large submission is sorted and joined in memory, and by hash: statistics of tables that
     * grow within the transaction are never quite right.
     */
    void giveRoom(Candidate candidate) {
        if (candidate.rowsRead() >= LARGE) {
            jdbc.sql("set local plan_cache_mode = force_custom_plan").update();
            jdbc.sql("set local work_mem = '192MB'").update();
            jdbc.sql("set local enable_nestloop = off").update();
            jdbc.sql("set local enable_seqscan = on").update();
            if (intent == Intent.REHEARSE) {
                // a run has counted what it staged
                jdbc.sql("analyze " + candidate.staging().name()).update();
            }
        }
    }

    /**
     * @return how many rows were loaded
     * @throws LedgerException when they are not the rows read, less those set aside
     */
    long load(Candidate candidate) {
        String load = sql.read("warehouse/" + candidate.form().fact() + ".sql");
        String table = "warehouse." + StagingTable.identifier(candidate.form().fact());
        awaitTurn(table);
        references.load(
                table,
                candidate.key(),
                candidate.rowsRead(),
                () -> statements.update(load, parameters(candidate)));
        long loaded = count(candidate, table);
        long setAside =
                jdbc.sql("select count(*) from warehouse.set_aside_row where submission_key = ?")
                        .param(candidate.key())
                        .query(Long.class)
                        .single();
        if (candidate.rowsRead() != loaded + setAside) {
            throw new LedgerException(offence(candidate, loaded, setAside));
        }
        return loaded;
    }

    /**
     * One submission at a time makes the versions of a fact's dimension members, until its
     * transaction ends: two returns of different years would otherwise each begin a version that
     * does not know of the other. A rehearsal keeps nobody waiting.
     */
    private void awaitTurn(String table) {
        if (intent == Intent.KEEP) {
            jdbc.sql("select pg_advisory_xact_lock(hashtext('planhouse: ' || ?))")
                    .param(table)
                    .query(rows -> {});
        }
    }

    /** Rows of data that the submission has in a staging table or a fact. */
    long count(Candidate candidate, String table) {
        return jdbc.sql(sql.read("loading/data_rows.sql").replace("{table}", table))
                .param("submission_key", candidate.key())
                .query(Long.class)
                .single();
    }

    /** What a fact's file and the statement that publishes may name. */
    static MapSqlParameterSource parameters(Candidate candidate) {
        return new MapSqlParameterSource("submission_key", candidate.key())
                .addValue("return_key", candidate.returnKey())
                .addValue("form_code", candidate.form().code())
                .addValue("county_code", candidate.county())
                .addValue("county_key", candidate.countyKey())
                .addValue("year", candidate.year());
    }

    private static String offence(Candidate candidate, long loaded, long setAside) {
        return candidate.form().code()
                + " "
                + candidate.county()
                + " "
                + candidate.year()
                + ": "
                + candidate.rowsRead()
                + " rows read, but "
                + loaded
                + " loaded into "
                + candidate.form().fact()
                + " and "
                + setAside
                + " set aside; sql/warehouse/"
                + candidate.form().fact()
                + ".sql must load every staged row once";
    }
}
