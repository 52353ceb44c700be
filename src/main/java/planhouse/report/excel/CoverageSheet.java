package planhouse.report.excel;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import planhouse.indicator.Bilingual;
import planhouse.report.CoverageTable;
import planhouse.report.Figures;
import planhouse.report.Provenance;
import planhouse.report.ReturnNotes;
import planhouse.report.ReturnState;
import planhouse.report.YearlySummary;
import planhouse.workbook.writing.Area;
import planhouse.workbook.writing.Colour;
import planhouse.workbook.writing.Look;
import planhouse.workbook.writing.NewSheet;

/** Who has reported what: a line a county, a column a form. */
final class CoverageSheet {

    private static final int HEADER_ROW = 3;
    // what a line of the first column holds of a name, and how high it is
    private static final int NAME_LINE = 33;
    private static final double LINE_POINTS = 14;

    private final NewSheet sheet;
    private final YearlySummary summary;
    private final CoverageTable table;

    CoverageSheet(NewSheet sheet, YearlySummary summary) {
        this.sheet = sheet;
        this.summary = summary;
        this.table = new CoverageTable(summary.returns());
    }

    void write() {
        List<String> forms = List.copyOf(table.forms().keySet());
        double[] widths = new double[forms.size() + 3];
        Arrays.fill(widths, 19);
        widths[0] = 28;
        widths[widths.length - 2] = 12;
        widths[widths.length - 1] = 12;
        sheet.page().widths(widths).freeze(HEADER_ROW + 1, 1).footer("覆盖 Coverage").onePage();
        ReportHeads.title(sheet, new Bilingual("报表覆盖", "Coverage of returns"));
        sheet.text(1, 0, Provenance.of(summary), Look.MUTED);
        header(forms);
        int row = HEADER_ROW + 1;
        for (Map.Entry<String, Bilingual> county : table.counties().entrySet()) {
            county(row, county.getKey(), county.getValue(), forms);
            row++;
        }
        if (!table.counties().isEmpty()) {
            totals(row, forms.size());
        }
        sheet.text(
                row + 2,
                0,
                "✔ 已审批 approved    ● 已发布 published    ◐ 暂定，有核实未说明 provisional: queries unexplained "
                    + "   ⊘ 已撤回 withdrawn    × 已退回 rejected    ○ 未报送 not received    r：版次 revision "
                    + "   零报送 nil return    ?：疑问 queries    !：错误 errors",
                Look.MUTED);
        notes(row + 4);
    }

    /** Each note over the whole width, the returns that say it before it. */
    private void notes(int from) {
        int row = from;
        List<ReturnNotes.Line> lines = ReturnNotes.of(summary).lines();
        if (lines.isEmpty()) return;
        sheet.texts(row, 0, "报表附注  ", Look.PLAIN.bolder(), "Notes in the returns", Look.MUTED);
        for (ReturnNotes.Line line : lines) {
            row++;
            sheet.text(
                    row,
                    0,
                    "%s    %s · %s · %d 份报表 returns"
                            .formatted(
                                    line.text(),
                                    line.forms(),
                                    line.counties().joined(" "),
                                    line.returns()),
                    Look.PLAIN);
        }
    }

    private void header(List<String> forms) {
        sheet.text(HEADER_ROW, 0, "县（市、区）\nCounty", Look.HEADER);
        for (int index = 0; index < forms.size(); index++) {
            Bilingual title = table.forms().get(forms.get(index));
            sheet.texts(
                    HEADER_ROW,
                    index + 1,
                    forms.get(index) + "\n" + (title == null ? "" : title.zh()),
                    Look.HEADER,
                    title == null ? "" : title.english("\n"),
                    Look.PLAIN.points(7).ink(Colour.GREY));
        }
        sheet.text(HEADER_ROW, forms.size() + 1, "已发布\nPublished", Look.HEADER);
        sheet.text(HEADER_ROW, forms.size() + 2, "其中暂定\nProvisional", Look.HEADER);
        sheet.height(HEADER_ROW, 52);
    }

    private void county(int row, String code, Bilingual name, List<String> forms) {
        sheet.texts(row, 0, name.zh(), Look.TEXT, name.english("  "), ReportLooks.ENGLISH);
        for (int index = 0; index < forms.size(); index++) {
            int column = index + 1;
            table.at(code, forms.get(index))
                    .ifPresentOrElse(
                            expected ->
                                    sheet.text(
                                            row,
                                            column,
                                            CoverageTable.text(expected),
                                            ReportLooks.of(expected.state())),
                            () -> sheet.text(row, column, Figures.NOTHING, ReportLooks.NOTHING));
        }
        sheet.formula(
                row,
                forms.size() + 1,
                published(Area.row(row, 1, forms.size())),
                Look.INTEGER.align(Look.Align.CENTRE));
        sheet.formula(
                row,
                forms.size() + 2,
                count(Area.row(row, 1, forms.size()), ReturnState.PROVISIONAL),
                Look.INTEGER.align(Look.Align.CENTRE));
        int lines = Wrapping.lines(name.joined("  "), NAME_LINE);
        sheet.height(row, Math.max(24, lines * LINE_POINTS));
    }

    private void totals(int row, int forms) {
        sheet.text(row, 0, "已发布 Published", ReportLooks.TOTAL_TEXT);
        Look look = ReportLooks.TOTAL_NUMBER.align(Look.Align.CENTRE);
        for (int column = 1; column <= forms; column++) {
            sheet.formula(
                    row, column, published(Area.column(column, HEADER_ROW + 1, row - 1)), look);
        }
        sheet.sum(row, forms + 1, Area.column(forms + 1, HEADER_ROW + 1, row - 1), look);
        sheet.sum(row, forms + 2, Area.column(forms + 2, HEADER_ROW + 1, row - 1), look);
    }

    private static String published(Area area) {
        return Arrays.stream(ReturnState.values())
                .filter(ReturnState::isPublished)
                .map(state -> count(area, state))
                .collect(Collectors.joining("+"));
    }

    private static String count(Area area, ReturnState state) {
        return "COUNTIF(%s,\"%s*\")".formatted(area.a1(), state.symbol());
    }
}
