package planhouse.warehouse;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Puts published returns of an invented city into a warehouse, without workbooks. */
public final class IllustrativeReturns {

    private final JdbcClient jdbc;

    public IllustrativeReturns(DataSource database) {
        new JdbcTemplate(database).execute(text());
        this.jdbc = JdbcClient.create(database);
    }

    private static String text() {
        try (InputStream file =
                IllustrativeReturns.class.getResourceAsStream("illustrative_returns.sql")) {
            return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** A return without rows; its items stand in the columns from C on. */
    public Submitted submit(String form, String county, int year, String day, String... columns) {
        return new Submitted(
                jdbc.sql("select illustrative.submit(?, ?, ?, ?::timestamptz, ?)")
                        .params(form, county, year, day + " 00:00:00Z", columns)
                        .query(Long.class)
                        .single());
    }

    /** A submission that rows are put into, from row 6 on. */
    public final class Submitted {

        private final long key;
        private int row = 5;

        Submitted(long key) {
            this.key = key;
        }

        public Submitted enterprise(
                String credit, String industry, int robots, boolean transformed) {
            call("enterprise(?, ?, ?, ?, ?, ?)", ++row, credit, industry, robots, transformed);
            return this;
        }

        public Submitted facility(String name, String type, String status) {
            call("facility(?, ?, ?, ?, ?)", ++row, name, type, status);
            return this;
        }

        public Submitted cluster(String name, String industry, String level, String output) {
            call("cluster(?, ?, ?, ?, ?, ?)", ++row, name, industry, level, new BigDecimal(output));
            return this;
        }

        public Submitted chain(String chain, String output) {
            call("chain(?, ?, ?, ?)", ++row, chain, new BigDecimal(output));
            return this;
        }

        public Submitted observation(String indicator, String value) {
            call("observation(?, ?, ?, ?, null)", ++row, indicator, new BigDecimal(value));
            return this;
        }

        public Submitted missing(String indicator, String kind) {
            call("observation(?, ?, ?, null, ?)", ++row, indicator, kind);
            return this;
        }

        /** What the cell in the last row said, where it was not the value kept. */
        public Submitted said(String item, String cell, String text) {
            jdbc.sql("insert into warehouse.correction values (?, 1, ?, ?, ?, ?, '', '', '')")
                    .params(key, row, item, cell, text)
                    .update();
            return this;
        }

        private void call(String function, @Nullable Object... arguments) {
            JdbcClient.StatementSpec statement =
                    jdbc.sql("select illustrative." + function).param(key);
            for (Object argument : arguments) {
                statement = statement.param(argument);
            }
            statement.query(rows -> {});
        }
    }
}
