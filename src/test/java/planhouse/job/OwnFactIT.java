package planhouse.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import planhouse.warehouse.ReturnId;
import planhouse.warehouse.Submitter;
import planhouse.warehouse.approval.YearLocks;
import planhouse.warehouse.publication.RevisionActs;
import planhouse.warehouse.reading.RunReport.ReturnResult;

/** A list form that brings its fact and its view. */
class OwnFactIT {

    private static final Submitter CLERK = new Submitter("王五", Optional.of("口径有误"));
    private static final ReturnId RETURN = new ReturnId("EN01", "330784", 2021);

    private static final String LINEAGE =
            """
            select concat_ws(' ', fact, "column", key, workbook, cell, text)
            from mart.lineage
            where item = 'energy' and year = 2021
            """;

    @TempDir private static Path folder;
    @AutoClose private static LoadedWarehouse warehouse;

    @BeforeAll
    static void install() throws IOException {
        warehouse = new LoadedWarehouse(Optional.of(EnergyExample.in(folder).path()));
    }

    @Test
    void its_returns_are_loaded_revised_traced_restored_and_locked() throws Exception {
        assertThat(only(workbook("first", 2021, 120)).outcome().code()).isEqualTo("published");
        ReturnResult revised = only(workbook("second", 2021, 150));

        assertThat(revised.revision()).contains(2);
        assertThat(warehouse.count("warehouse.fact_energy_year")).isEqualTo(2);
        assertThat(asReader("select energy_tce::text from mart.energy_year"))
                .containsExactly("150");
        assertThat(asReader(LINEAGE))
                .containsExactly(
                        "fact_energy_year energy_tce 91330784MA28T0001E second.xlsx C4 150");

        acts().withdraw(RETURN, CLERK);
        assertThat(asReader("select energy_tce::text from mart.energy_year")).isEmpty();
        acts().restore(RETURN, 1, CLERK);
        assertThat(asReader(LINEAGE))
                .containsExactly(
                        "fact_energy_year energy_tce 91330784MA28T0001E first.xlsx C4 120");
        assertThat(warehouse.replay().workbooks()).isEqualTo(2);
        assertThat(warehouse.replay().left()).isEmpty();

        new YearLocks(warehouse.dataSource(), warehouse.definitions(), warehouse.sql())
                .lock(2021, CLERK);
        assertThat(only(workbook("third", 2021, 180)).outcome().code()).isEqualTo("rejected");
        assertThatExceptionOfType(Exception.class)
                .isThrownBy(
                        () ->
                                warehouse
                                        .jdbc()
                                        .sql("update warehouse.fact_energy_year set energy_tce = 1")
                                        .update())
                .withMessageContaining("2021 is locked");
        assertThat(only(workbook("next", 2022, 180)).outcome().code()).isEqualTo("published");
    }

    private static Path workbook(String name, int year, int energy) throws IOException {
        return new TypedWorkbook()
                .sheet(
                        "能耗",
                        "重点企业能耗表",
                        "填报单位：永康市|报告期：" + year + "年|计量单位：吨标准煤",
                        "统一社会信用代码|企业名称|综合能源消费量|其中：电力|是否完成能源审计|审计时间",
                        "'91330784MA28T0001E|示例一厂|" + energy + "|20|否|")
                .save(folder.resolve(name + ".xlsx"));
    }

    private static ReturnResult only(Path workbook) throws IOException {
        return warehouse.load(workbook).workbooks().get(0).returns().get(0);
    }

    private static RevisionActs acts() {
        return new RevisionActs(warehouse.dataSource(), warehouse.definitions(), warehouse.sql());
    }

    private static List<String> asReader(String query) throws SQLException {
        List<String> found = new ArrayList<>();
        try (Connection connection = warehouse.dataSource().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("set role planhouse_reader");
            try (ResultSet rows = statement.executeQuery(query)) {
                while (rows.next()) {
                    found.add(rows.getString(1));
                }
            } finally {
                statement.execute("reset role");
            }
        }
        return found;
    }
}
