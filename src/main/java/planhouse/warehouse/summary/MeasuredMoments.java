package planhouse.warehouse.summary;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import planhouse.plan.MeasureCall;
import planhouse.plan.Measured;
import planhouse.warehouse.MeasureSql;

/**
 * What one measure gives for several years at several moments, in one statement: the measure's own
 * select, once for each.
 */
final class MeasuredMoments {

    /** A year as it was known at a moment. */
    record Moment(int year, OffsetDateTime asOf) {}

    private final Map<Moment, Measured> measured;

    private MeasuredMoments(Map<Moment, Measured> measured) {
        this.measured = Map.copyOf(measured);
    }

    static MeasuredMoments of(
            JdbcClient jdbc, MeasureCall call, int baselineYear, List<Moment> moments) {
        List<List<Measured.Contribution>> contributions = new ArrayList<>();
        moments.forEach(moment -> contributions.add(new ArrayList<>()));
        jdbc.sql(MeasureSql.atMoments(call.measure()))
                .paramSource(
                        MeasureSql.bound(
                                call,
                                baselineYear,
                                moments.stream().map(Moment::year).toList(),
                                moments.stream().map(Moment::asOf).toList()))
                .query(
                        row -> {
                            contributions
                                    .get(row.getInt("no") - 1)
                                    .add(MeasureRun.contribution(call, row));
                        });
        Map<Moment, Measured> measured = new HashMap<>();
        for (int no = 0; no < moments.size(); no++) {
            measured.put(
                    moments.get(no),
                    new Measured(call.measure().percentage(), contributions.get(no)));
        }
        return new MeasuredMoments(measured);
    }

    Measured at(Moment moment) {
        Measured found = measured.get(moment);
        if (found == null) {
            throw new IllegalArgumentException("not measured: " + moment);
        }
        return found;
    }
}
