package planhouse.cleaning;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import planhouse.workbook.reading.RawXlsx;
import planhouse.workbook.reading.Workbook;

/** A workbook that counts days from 1904, with a date that is not formatted as one. */
class DatesFrom1904Test {

    @TempDir private Path folder;

    @Test
    void a_plain_day_number_is_the_day_that_excel_would_show() throws Exception {
        Path file =
                new RawXlsx()
                        .workbook(
                                "<workbookPr date1904='1'/><sheets><sheet name='表3' sheetId='1'"
                                        + " r:id='s1'/></sheets>")
                        .rows(
                                row(1, "表3 智能制造产业集群年报表")
                                        + row(2, "填报单位：永康市 报告期：2021年")
                                        + row(3, ClusterSheet.HEADER.split(" \\| "))
                                        + row(4, "甲集群", "电动工具", "省级", "#12", "#35.05", "#42886"))
                        .save(folder.resolve("a.xlsx"));

        try (Workbook workbook = Workbook.open(file)) {
            Cleaned cleaned = Cleaned.sheets(workbook.sheets().get(0));

            assertThat(cleaned.text(4, "recognized_on")).isEqualTo("2021-06-01");
        }
    }

    private static String row(int number, String... cells) {
        StringBuilder row = new StringBuilder("<row r='" + number + "'>");
        for (String cell : cells) {
            row.append(
                    cell.startsWith("#")
                            ? "<c><v>" + cell.substring(1) + "</v></c>"
                            : "<c t='inlineStr'><is><t>" + cell + "</t></is></c>");
        }
        return row.append("</row>").toString();
    }
}
