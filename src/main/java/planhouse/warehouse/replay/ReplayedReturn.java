package planhouse.warehouse.replay;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import planhouse.indicator.Bilingual;
import planhouse.indicator.Coded;
import planhouse.warehouse.BilingualColumns;
import planhouse.warehouse.SubmissionState;

/**
 * A return as it was decided, beside what the same rows of its workbook come out as now.
 *
 * @param before the submission that was decided
 * @param now the submission of the replay; null where no such return is found any more
 * @param nowState its state
 * @param askedFor whether it is among those that are asked for, and not only beside them
 * @param moment at which it was decided
 */
record ReplayedReturn(
        long before,
        SubmissionState beforeState,
        @Nullable Long now,
        @Nullable SubmissionState nowState,
        boolean askedFor,
        OffsetDateTime moment,
        String form,
        Optional<String> county,
        Optional<Bilingual> countyName,
        Optional<Integer> year) {

    static ReplayedReturn of(ResultSet row) throws SQLException {
        String now = row.getString("now_state");
        return new ReplayedReturn(
                row.getLong("before_key"),
                Coded.of(SubmissionState.class, row.getString("before_state")),
                row.getObject("now_key", Long.class),
                now == null ? null : Coded.of(SubmissionState.class, now),
                row.getBoolean("is_asked_for"),
                row.getObject("moment", OffsetDateTime.class),
                row.getString("form_code"),
                Optional.ofNullable(row.getString("county_code")),
                BilingualColumns.ifAny(row, "county_name"),
                Optional.ofNullable(row.getObject("year", Integer.class)));
    }

    /** The submission of the replay that waits for its decision. */
    Optional<Long> waiting() {
        return nowState == SubmissionState.STAGED ? Optional.ofNullable(now) : Optional.empty();
    }

    /**
     * Published or rejected; empty where no such return is found any more. What stays staged
     * passes: its year, locked since it was decided, takes no rows.
     */
    Optional<SubmissionState> outcome() {
        return Optional.ofNullable(nowState)
                .map(state -> state == SubmissionState.STAGED ? SubmissionState.PUBLISHED : state);
    }
}
