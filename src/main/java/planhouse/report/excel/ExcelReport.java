package planhouse.report.excel;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import planhouse.indicator.Bilingual;
import planhouse.report.TargetProgress;
import planhouse.report.YearlySummary;
import planhouse.workbook.writing.Colour;
import planhouse.workbook.writing.NewSheet;
import planhouse.workbook.writing.NewWorkbook;

/**
 * The yearly summary as a workbook: the plan on one page, a sheet for each group of targets with
 * charts, all figures in long form, who has reported, what was revised and waived, the method.
 */
public final class ExcelReport {

    /**
     * Writes the file, replacing an older one.
     *
     * @throws IOException when the file cannot be written; then nothing is left behind
     */
    public void write(YearlySummary summary, Path file) throws IOException {
        try (NewWorkbook workbook =
                new NewWorkbook(
                        summary.title().zh() + " " + summary.year(), summary.asOf().toInstant())) {
            CoverSheet cover = new CoverSheet(sheet(workbook, "总览 Overview"), summary);
            Map<Bilingual, List<TargetProgress>> groups = summary.groups();
            Map<Bilingual, GroupSheet> sheets = new LinkedHashMap<>();
            groups.forEach(
                    (group, targets) -> {
                        GroupSheet sheet =
                                new GroupSheet(workbook.sheet(group.zh()), group, summary);
                        sheet.write(targets);
                        sheets.put(group, sheet);
                    });
            cover.write(target -> Objects.requireNonNull(sheets.get(target.group())));
            new FigureSheet(workbook.sheet("数据 Figures"), summary).write();
            new CoverageSheet(workbook.sheet("覆盖 Coverage"), summary).write();
            new RevisionSheet(workbook.sheet("修订 Revisions"), summary).write();
            new WaiverSheet(workbook.sheet("豁免 Waivers"), summary).write();
            new MethodSheet(workbook.sheet("方法 Method"), summary).write();
            workbook.save(file);
        }
    }

    private static NewSheet sheet(NewWorkbook workbook, String name) {
        NewSheet sheet = workbook.sheet(name);
        sheet.page().tab(Colour.ACCENT);
        return sheet;
    }
}
