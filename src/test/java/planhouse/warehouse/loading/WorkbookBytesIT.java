package planhouse.warehouse.loading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Random;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import planhouse.warehouse.InstalledDatabase;
import planhouse.warehouse.server.TestDatabase;

/** Bytes of workbooks go into the warehouse and come out again. */
class WorkbookBytesIT {

    private static DataSource database;

    @TempDir private Path folder;

    @BeforeAll
    static void install() {
        database = InstalledDatabase.copy().dataSource();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 7_999, 8_000, 8_001, 16_000, 2_500_000})
    void a_file_comes_back_byte_for_byte(int size) throws SQLException, IOException {
        byte[] bytes = some(size);
        Path file = Files.write(folder.resolve("received"), bytes);
        WorkbookBytes kept = new WorkbookBytes(database);
        long workbook = workbook("size " + size);

        kept.keep(workbook, file);
        kept.write(workbook, folder.resolve("written"));

        assertThat(folder.resolve("written")).hasBinaryContent(bytes);
    }

    @Test
    void workbooks_received_before_bytes_lay_in_parts_keep_theirs() throws IOException {
        DataSource older = TestDatabase.create().dataSource();
        migrations(older).target("025").load().migrate();
        byte[] bytes = some(20_001);
        long large = olderWorkbook(older, bytes);
        long empty = olderWorkbook(older);

        migrations(older).load().migrate();

        WorkbookBytes kept = new WorkbookBytes(older);
        kept.write(large, folder.resolve("large"));
        kept.write(empty, folder.resolve("empty"));
        assertThat(folder.resolve("large")).hasBinaryContent(bytes);
        assertThat(folder.resolve("empty")).isEmptyFile();
    }

    private static FluentConfiguration migrations(DataSource database) {
        return Flyway.configure()
                .dataSource(database)
                .locations("classpath:sql/migrations")
                .defaultSchema("warehouse")
                .createSchemas(true);
    }

    private static long workbook(String name) {
        return JdbcClient.create(database)
                .sql(
                        """
                        insert into warehouse.workbook (sha256, file_name, size_bytes)
                        values (encode(sha256(?::bytea), 'hex'), 'illustrative.xlsx', 0)
                        returning workbook_key
                        """)
                .param(name)
                .query(Long.class)
                .single();
    }

    private static long olderWorkbook(DataSource database, byte... content) {
        return JdbcClient.create(database)
                .sql(
                        """
                        insert into warehouse.workbook (sha256, file_name, size_bytes, content)
                        values (encode(sha256(?), 'hex'), 'illustrative.xlsx', 0, ?)
                        returning workbook_key
                        """)
                .params(content, content)
                .query(Long.class)
                .single();
    }

    private static byte[] some(int size) {
        byte[] bytes = new byte[size];
        new Random(size).nextBytes(bytes);
        return bytes;
    }
}
