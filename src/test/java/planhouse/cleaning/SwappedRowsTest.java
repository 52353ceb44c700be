package planhouse.cleaning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Lists whose headers stand one below another. */
class SwappedRowsTest {

    @Test
    void a_list_whose_rows_and_columns_are_swapped_is_told_by_its_form() {
        List<String> lines = new ArrayList<>(List.of(EnterpriseSheet.TITLE, EnterpriseSheet.LINE));
        String[] headers = EnterpriseSheet.HEADER.replace("| |", "| 本年新增工业机器人 |").split("\\|");
        String[] first = EnterpriseSheet.FIRST.split("\\|", -1);
        String[] second = EnterpriseSheet.SECOND.split("\\|", -1);
        for (int item = 0; item < headers.length; item++) {
            lines.add(headers[item] + "|" + first[item] + "|" + second[item]);
        }
        Cleaned cleaned = Cleaned.sheets(TypedSheet.of("表1", lines.toArray(String[]::new)));

        assertThat(cleaned.tables()).isEmpty();
        assertThat(cleaned.leftAlone())
                .extracting(sheet -> sheet.why().zh())
                .containsExactly("没有符合任何报表的表头；JH01 的各列名在 A 列自上而下排列，行与列颠倒；请每行填一个单位，各列名横排为表头");
    }

    @Test
    void a_sheet_that_lists_a_forms_headers_one_below_another_and_explains_them_is_no_form() {
        String[] headers = EnterpriseSheet.HEADER.split("\\|");
        String[] lines = new String[headers.length];
        for (int item = 0; item < headers.length; item++) {
            lines[item] = headers[item] + "| 如实填写";
        }
        Cleaned cleaned = Cleaned.sheets(TypedSheet.of("指标解释", lines));

        assertThat(cleaned.leftAlone())
                .extracting(sheet -> sheet.why().en())
                .noneMatch(why -> why.contains("swapped"));
    }
}
