package planhouse.warehouse.loading;

import java.util.List;
import java.util.function.ToLongFunction;
import org.springframework.jdbc.core.simple.JdbcClient;
import planhouse.form.file.SqlFiles;
import planhouse.validation.RuleOutcome;

/** Keeps how the rules came out over a submission. */
public final class RuleOutcomes {

    private final JdbcClient jdbc;
    private final SqlFiles sql;

    public RuleOutcomes(JdbcClient jdbc, SqlFiles sql) {
        this.jdbc = jdbc;
        this.sql = sql;
    }

    /** One row a rule, in the caller's transaction. */
    public void record(long submission, List<RuleOutcome> outcomes) {
        if (outcomes.isEmpty()) {
            return;
        }
        jdbc.sql(sql.read("loading/record_outcomes.sql"))
                .param("submission_key", submission)
                .param("rules", outcomes.stream().map(RuleOutcome::rule).toArray(String[]::new))
                .param("passed", counts(outcomes, RuleOutcome::passed))
                .param("failed", counts(outcomes, RuleOutcome::failed))
                .param("not_evaluated", counts(outcomes, RuleOutcome::notEvaluated))
                .update();
    }

    private static Long[] counts(List<RuleOutcome> outcomes, ToLongFunction<RuleOutcome> count) {
        return outcomes.stream().mapToLong(count).boxed().toArray(Long[]::new);
    }
}
