package planhouse.report.excel;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import planhouse.indicator.Bilingual;
import planhouse.report.TargetProgress;
import planhouse.report.YearlySummary;
import planhouse.workbook.writing.Area;
import planhouse.workbook.writing.Look;
import planhouse.workbook.writing.NewSheet;

/** The targets of one group in detail, each on a printed page of its own. */
final class GroupSheet {

    static final int LAST_COLUMN = 11;
    private static final int FIRST_BLOCK = 2;
    // what a line over all columns holds of the group's name
    private static final int TITLE_LINE = 105;

    private final NewSheet sheet;
    private final Bilingual group;
    private final YearlySummary summary;
    private final Map<String, Area> places = new HashMap<>();

    GroupSheet(NewSheet sheet, Bilingual group, YearlySummary summary) {
        this.sheet = sheet;
        this.group = group;
        this.summary = summary;
    }

    NewSheet sheet() {
        return sheet;
    }

    Area placeOf(TargetProgress target) {
        return Objects.requireNonNull(places.get(target.code()));
    }

    void write(List<TargetProgress> targets) {
        double[] widths = new double[LAST_COLUMN + 1];
        Arrays.fill(widths, 12.5);
        widths[0] = 27;
        sheet.page()
                .widths(widths)
                .repeat(0, 0)
                .freeze(1, 0)
                .footer(summary.year() + " · " + group.joined(" "));
        Look title = Look.TITLE.points(16).wrapped();
        sheet.merge(Area.row(0, 0, LAST_COLUMN), title);
        sheet.texts(0, 0, group.zh(), title, group.english("  "), Look.SUBTITLE);
        sheet.height(0, 28.0 * Wrapping.lines(group.joined("  "), TITLE_LINE));
        int row = FIRST_BLOCK;
        for (TargetProgress target : targets) {
            places.put(target.code(), Area.cell(row, 0));
            row = new TargetBlock(sheet, target, summary.year()).write(row);
            sheet.page().breakAfter(row - 1);
        }
    }
}
