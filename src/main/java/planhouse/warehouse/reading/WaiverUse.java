package planhouse.warehouse.reading;

import java.util.List;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import planhouse.form.Waiver;
import planhouse.form.file.SqlFiles;

/** Which waivers have ever waived a finding; reads what is there and changes nothing. */
public final class WaiverUse {

    private final JdbcClient jdbc;
    private final SqlFiles sql;

    public WaiverUse(DataSource dataSource, SqlFiles sql) {
        this.jdbc = JdbcClient.create(dataSource);
        this.sql = sql;
    }

    /** Those of the waivers that waived a finding of some attempt; none in an empty database. */
    public List<Waiver> used(List<Waiver> waivers) {
        boolean exists =
                jdbc.sql(sql.read("reading/has_waivers.sql")).query(Boolean.class).single();
        return exists ? waivers.stream().filter(this::isUsed).toList() : List.of();
    }

    private boolean isUsed(Waiver waiver) {
        return jdbc.sql(sql.read("reading/waiver_used.sql"))
                .param("rule_code", waiver.rule())
                .param("form_code", waiver.form().code())
                .param("county_code", waiver.county())
                .param("year", waiver.year())
                .param("cell", waiver.cell().orElse(null))
                .param("subject", waiver.subject().orElse(null))
                .param("item", waiver.item().orElse(null))
                .query(Boolean.class)
                .single();
    }
}
