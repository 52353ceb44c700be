package planhouse.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import planhouse.warehouse.reading.RunReport.ReturnResult;
import planhouse.warehouse.summary.Explanation;

/**
 * However a value is spelled, its lineage gives the text of its cell: each column of a list is
 * typed in every way that is accepted, a row each, and the other columns as most are.
 */
class CellTextIT {

    private static final LocalDate DAY = LocalDate.of(2021, 6, 15);

    private static final List<String> CREDIT_CODES =
            List.of(
                    "91330784W00000010W",
                    "91330784W00000020X",
                    "91330784W00000030Y",
                    "91330784W000000400",
                    "91330784W000000501",
                    "91330784W000000602",
                    "91330784W000000703",
                    "91330784W000000804",
                    "91330784W000000905",
                    "91330784W00000100H",
                    "91330784W00000110J",
                    "91330784W00000120K");

    private static final List<String> ENTERPRISE_COLUMNS =
            List.of(
                    "统一社会信用代码",
                    "企业名称",
                    "重点细分行业",
                    "产业链",
                    "工业总产值（万元）",
                    "研发费用（万元）",
                    "年末在役工业机器人（台）",
                    "是否完成智能化改造",
                    "完成时间",
                    "领军企业层级",
                    "备注");

    private static final List<Object> ENTERPRISE =
            List.of("", "", "智能门锁", "智能门锁", 1200.5, 20, 12, "是", "2021-06", "省级", "");

    private static final List<String> FACILITY_COLUMNS =
            List.of("统一社会信用代码", "车间（工厂）名称", "企业名称", "设施类型", "认定级别", "认定时间", "建设状态", "总投资（万元）");

    private static final List<Object> FACILITY =
            List.of("91330784W00000001Y", "", "甲厂", "数字化车间", "省级", "2021-06", "已建成", 5);

    @TempDir Path folder;

    @AutoClose
    private static final LoadedWarehouse warehouse = new LoadedWarehouse(Optional.empty());

    @Test
    void codes_are_given_as_they_are_written() throws IOException {
        hold("JH01", "重点细分行业", "industry", "smart_locks", "Smart doors and locks", "智能门锁", "智能锁");
        hold("JH01", "产业链", "chain", "photoelectric_films", "Photoelectric films", "光电", "无", "否");
        hold("JH01", "领军企业层级", "leading_level", "national", "National", "国家级", "国家", "/");
        hold("JH02", "设施类型", "facility_type", "smart_factory", "Smart factory", "智能工厂", "工厂");
        hold("JH02", "建设状态", "status", "built", "Built", "已建成", "建成", "已 建成");
    }

    @Test
    void yes_and_no_are_given_as_they_are_marked() throws IOException {
        hold(
                "JH01",
                "是否完成智能化改造",
                "transformed",
                "是",
                "否",
                "yes",
                "no",
                "Yes",
                "√",
                "×",
                1,
                0,
                true,
                false,
                "true");
    }

    @Test
    void numbers_are_given_as_they_are_typed() throws IOException {
        hold(
                "JH01",
                "工业总产值（万元）",
                "output_value",
                1200,
                0.1,
                "1,234.5",
                "007",
                "+5",
                ".5",
                "1E3",
                "1234.50",
                "1.2亿元",
                "１２",
                "0.0");
        hold("JH01", "研发费用（万元）", "rd_expense", "—", "…", "无", "-0");
        hold("JH01", "年末在役工业机器人（台）", "robots_in_service", 7, "7.0", "７", "+7", "7台");
        hold("JH02", "总投资（万元）", "investment", "5.50", "+5");
    }

    @Test
    void days_are_given_as_they_are_typed() throws IOException {
        hold(
                "JH01",
                "完成时间",
                "transformed_on",
                "2021-06",
                DAY,
                LocalDate.of(2021, 6, 1),
                202106,
                "2021年6月15日",
                "June 2021");
    }

    @Test
    void words_are_given_as_they_are_typed() throws IOException {
        hold("JH01", "备注", "remark", "true", "false", " 两 处 ", 12.5, DAY, true, "智能门锁");
        hold("JH01", "企业名称", "enterprise_name", "true", "甲 厂", "甲(厂)", 123);
    }

    @Test
    void figures_of_a_table_are_given_as_they_are_typed_and_so_is_what_explains_a_target()
            throws IOException {
        Path file =
                new TypedWorkbook()
                        .sheet(
                                "表5",
                                "表5  培育与服务情况表",
                                "填报单位：永康市|报告期：2022年",
                                "指标名称|代码|本年|上年|同比增长",
                                "领军企业新增数|'01|'007|'+5|'40.0",
                                "其中：具有国际竞争力|'02|—||",
                                "领军企业培育基地|'03|'1.0|1|",
                                "智能制造系统解决方案供应商|'04|3|…|",
                                "智能化改造诊断服务|'06|'1,200|1000|20",
                                "工业软件业务收入（万元）|'07|'12.50|'12.0|",
                                "大数据产业营业收入（万元）|'08|7|6|")
                        .facilities(
                                "永康市",
                                2022,
                                "一车间|91330784W00000001Y|甲厂|smart_factory|省级|2021-06|built|5",
                                "二车间|91330784W00000001Y|甲厂|数字化车间|省级|2021-06|Built|5",
                                "三车间|91330784W00000001Y|甲厂|数字化车间|省级|2021-06|已建成|5")
                        .save(folder.resolve("tables.xlsx"));

        warehouse
                .load(file)
                .workbooks()
                .get(0)
                .returns()
                .forEach(
                        loaded ->
                                assertThat(loaded.outcome().code())
                                        .as("%s", loaded.findings())
                                        .isEqualTo("published"));

        assertThat(texts("JH05", 2022, "this_year"))
                .containsExactly("007", "—", "1.0", "3", "1,200", "12.50", "7");
        assertThat(texts("JH05", 2022, "last_year"))
                .containsExactly("+5", "", "1", "…", "1000", "12.0", "6");
        assertThat(texts("JH05", 2022, "growth")).containsExactly("40.0", "", "", "", "20", "", "");
        assertThat(explained("IM-03")).containsExactly("built", "Built", "已建成");
        assertThat(explained("IM-11")).containsExactly("1.0");
        assertThat(explained("IM-14")).containsExactly("12.50", "7");
    }

    private static List<String> explained(String target) {
        return warehouse.explain(target, 2022, "330784").counties().get(0).cells().stream()
                .map(Explanation.Cell::text)
                .toList();
    }

    /** Loads a return whose column is spelled so, and compares what its lineage says. */
    private void hold(String form, String column, String item, Object... spellings)
            throws IOException {
        Path file = folder.resolve(item + ".xlsx");
        write(file, form, column, spellings);

        ReturnResult loaded = warehouse.load(file).workbooks().get(0).returns().get(0);

        assertThat(loaded.outcome().code()).as("%s", loaded.findings()).isEqualTo("published");
        assertThat(texts(form, 2021, item))
                .as(item)
                .containsExactlyElementsOf(
                        List.of(spellings).stream().map(CellTextIT::text).toList());
    }

    private static List<String> texts(String form, int year, String item) {
        return warehouse
                .jdbc()
                .sql(
                        "select text from mart.lineage where form_code = ? and year = ? and item ="
                                + " ? order by row_no")
                .params(form, year, item)
                .query(String.class)
                .list();
    }

    /** What a cell says that holds this. */
    private static String text(Object held) {
        return held instanceof Boolean yes ? (yes ? "TRUE" : "FALSE") : held.toString();
    }

    private static void write(Path file, String form, String column, Object... spellings)
            throws IOException {
        boolean enterprises = form.equals("JH01");
        List<String> columns = enterprises ? ENTERPRISE_COLUMNS : FACILITY_COLUMNS;
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            CellStyle day = workbook.createCellStyle();
            day.setDataFormat(workbook.createDataFormat().getFormat("yyyy-mm-dd"));
            Sheet sheet = workbook.createSheet("表");
            put(sheet, 0, day, List.of(enterprises ? "表1  重点企业智能制造年报表" : "表2  数字化车间和智能工厂名单"));
            put(sheet, 1, day, List.of("填报单位：永康市", "报告期：2021年"));
            put(sheet, 2, day, columns);
            for (int number = 0; number < spellings.length; number++) {
                List<Object> usual = new ArrayList<>(enterprises ? ENTERPRISE : FACILITY);
                if (enterprises) {
                    usual.set(0, CREDIT_CODES.get(number));
                }
                usual.set(1, "第" + number);
                usual.set(columns.indexOf(column), spellings[number]);
                put(sheet, number + 3, day, usual);
            }
            workbook.write(out);
        }
    }

    private static void put(Sheet sheet, int number, CellStyle day, List<?> held) {
        Row row = sheet.createRow(number);
        for (int column = 0; column < held.size(); column++) {
            Object value = held.get(column);
            if (value instanceof Number figure) {
                row.createCell(column).setCellValue(figure.doubleValue());
            } else if (value instanceof Boolean yes) {
                row.createCell(column).setCellValue(yes);
            } else if (value instanceof LocalDate date) {
                Cell cell = row.createCell(column);
                cell.setCellValue(date);
                cell.setCellStyle(day);
            } else {
                row.createCell(column).setCellValue(value.toString());
            }
        }
    }
}
