package planhouse.samples;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import planhouse.samples.WorkbookLook.Extra;

/** One county's workbook of a year, in memory, with the place of every cell that has a meaning. */
final class CountyWorkbook {

    static final String LABEL = "示例数据，非真实统计 / illustrative data, not real statistics";

    final CountyYear content;
    final WorkbookLook look;
    final Workbook workbook;
    final Map<Spot, Place> places = new HashMap<>();
    final Map<Form, List<String>> sheets = new EnumMap<>(Form.class);
    private final Styles styles;

    CountyWorkbook(CountyYear content, WorkbookLook look) {
        this.content = content;
        this.look = look;
        this.workbook = look.has(Extra.OLD_FORMAT) ? new HSSFWorkbook() : new XSSFWorkbook();
        this.styles = new Styles(workbook);
        cover();
        if (look.has(Extra.INSTRUCTIONS)) instructions();
        List<Form> order = new ArrayList<>(List.of(Form.values()));
        if (look.has(Extra.SHEETS_SHUFFLED))
            Collections.shuffle(order, new Random(look.of(Form.JH01).seed()));
        for (Form form : order) {
            sheets.put(
                    form,
                    new SheetWriter(workbook, styles, content, look.of(form), places).write());
        }
        if (look.has(Extra.CODE_LIST)) codeList();
        if (look.has(Extra.EMPTY_SHEET)) workbook.createSheet("空表");
        if (look.has(Extra.HIDDEN_DRAFT)) draft("草稿", SheetVisibility.HIDDEN);
        if (look.has(Extra.VERY_HIDDEN_DRAFT)) draft("旧稿", SheetVisibility.VERY_HIDDEN);
    }

    String fileName() {
        return content.county().fullName + "-" + content.year() + look.extension();
    }

    Place place(Form form, String key, String column) {
        Place place = places.get(new Spot(form, key, column));
        if (place == null)
            throw new IllegalArgumentException(form + " has no " + key + " " + column);
        return place;
    }

    Cell cell(Place place) {
        return workbook.getSheet(place.sheet()).getRow(place.row()).getCell(place.column());
    }

    void save(Path file) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.write(file, StableBytes.of(workbook));
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    private void cover() {
        page(
                "封面",
                "金华市重点细分行业智能制造统计年报",
                "",
                "县（市、区）：" + content.county().fullName,
                "报告年度：" + content.year() + "年",
                "",
                LABEL,
                "企业、代码与全部数字均为虚构，仅用于演示。",
                "The enterprises, their codes and all figures are invented, for demonstration"
                        + " only.");
    }

    private void instructions() {
        page(
                "填报说明",
                "填报说明",
                "一、金额按当年价格计算，保留一位小数。",
                "二、统一社会信用代码为18位，请勿使用旧的组织机构代码。",
                "三、完成时间填写到月。",
                "四、没有的填“—”，不足计量单位一半的填“…”。");
    }

    private void codeList() {
        List<String> lines = new ArrayList<>(List.of("行业代码对照"));
        Industry.KEY.forEach(
                industry -> lines.add((industry.ordinal() + 1) + "  " + industry.chinese));
        page("代码表", lines.toArray(String[]::new));
    }

    private void page(String name, String... lines) {
        Sheet sheet = workbook.createSheet(name);
        sheet.setColumnWidth(0, 256 * 70);
        for (int i = 0; i < lines.length; i++) {
            Cell cell = sheet.createRow(i).createCell(0);
            cell.setCellStyle(i == 0 ? styles.title() : styles.loose());
            cell.setCellValue(lines[i]);
        }
    }

    /** An early state of the enterprises' return, with figures that must not be taken. */
    private void draft(String name, SheetVisibility visibility) {
        List<EnterpriseReport> few =
                content.enterprises().subList(0, Math.min(5, content.enterprises().size()));
        CountyYear early =
                new CountyYear(
                        content.county(),
                        content.year(),
                        few,
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of());
        List<String> made =
                new SheetWriter(
                                workbook,
                                styles,
                                early,
                                Look.plain(Form.JH01).with(Oddity.YEAR_AS_PERIOD),
                                new HashMap<>())
                        .write(name);
        workbook.setSheetVisibility(workbook.getSheetIndex(made.get(0)), visibility);
    }
}
