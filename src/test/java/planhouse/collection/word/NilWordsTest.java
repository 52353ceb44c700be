package planhouse.collection.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import planhouse.workbook.Cell;
import planhouse.workbook.CellLook;
import planhouse.workbook.CellValue;
import planhouse.workbook.Row;

/** How counties write that there is nothing to report. */
class NilWordsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "无",
                " 无 ",
                "本表无数据",
                "（本年无）",
                "本年度无",
                "本单位本年无此类情况。",
                "本县无数据",
                "没有",
                "零报送",
                "无数据可报",
                "Nil return",
                "NIL",
                "nothing to report.",
                "No data"
            })
    void these_say_that_there_is_nothing(String text) {
        assertThat(NilWords.isSaid(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "-",
                "无锡市",
                "无人车间",
                "本表由县（市、区）填报",
                "本表无需盖章",
                "无数据的单位请写零",
                "nil percent",
                "Nothing Engineering Ltd"
            })
    void these_do_not(String text) {
        assertThat(NilWords.isSaid(text)).isFalse();
    }

    @Test
    void a_row_says_so_in_one_cell_or_in_several_with_dashes_beside() {
        assertThat(NilWords.isSaid(row("无"))).isTrue();
        assertThat(NilWords.isSaid(row("无", "无", "—", "/"))).isTrue();
        assertThat(NilWords.isSaid(row("—", "—"))).isFalse();
        assertThat(NilWords.isSaid(row("无", "永康一号门业"))).isFalse();
    }

    private static Row row(String... texts) {
        List<Cell> cells = new ArrayList<>();
        for (int index = 0; index < texts.length; index++) {
            cells.add(
                    new Cell(
                            6, index + 1, new CellValue.Text(texts[index]), false, CellLook.PLAIN));
        }
        return new Row(6, false, cells);
    }
}
