package planhouse.warehouse.summary;

import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import planhouse.plan.MeasureCall;
import planhouse.plan.Measured;
import planhouse.warehouse.summary.MeasuredMoments.Moment;

/**
 * What measures give for the years that a summary looks at, as they were known at one moment. Each
 * call is measured once, for all the years, when it is first asked for.
 */
final class MeasuredYears implements Measures {

    private final JdbcClient jdbc;
    private final int baselineYear;
    private final List<Moment> moments;
    private final OffsetDateTime asOf;
    private final Map<MeasureCall, MeasuredMoments> measured = new HashMap<>();

    MeasuredYears(JdbcClient jdbc, int baselineYear, int year, OffsetDateTime asOf) {
        this.jdbc = jdbc;
        this.baselineYear = baselineYear;
        this.moments =
                IntStream.rangeClosed(Math.min(baselineYear, year - 1), year)
                        .mapToObj(each -> new Moment(each, asOf))
                        .toList();
        this.asOf = asOf;
    }

    @Override
    public Measured measure(MeasureCall call, int year) {
        return measured.computeIfAbsent(
                        call, one -> MeasuredMoments.of(jdbc, one, baselineYear, moments))
                .at(new Moment(year, asOf));
    }
}
