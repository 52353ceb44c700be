package planhouse.collection.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import planhouse.workbook.Cell;
import planhouse.workbook.Row;

/**
 * What stands above a table's header: its title, and the line that names respondent, period and
 * unit, in one cell or in several, each label before its value. What is struck through says
 * nothing.
 */
public final class TitleZone {

    private enum Kind {
        RESPONDENT(
                "填报单位|报送单位|填表单位|上报单位|综合机关名称|单位名称|填报地区|填报县市|报表单位|"
                        + "县\\(市、?区\\)|地区|区域|respondent|reporting unit|reported by|county|area"),
        PERIOD(
                "报告期|报告年度|报告年份|填报年度|所属年度|所属时期|统计年度|数据年度|年份|年度|时间|reference period|reference"
                        + " year|reporting period|reporting year|period|year"),
        UNIT(
                "计量单位|金额单位|金额|数量单位|以下单位|以下计量单位|以下金额单位|以下数据单位|以下各行单位|以下企业单位|下列单位|下列计量单位|units? of"
                        + " measure|units?"),
        // "单位：" may name either; what follows decides
        UNIT_OR_RESPONDENT("单位"),
        OTHER(
                "表号|表 ?号|制定机关|制表机关|批准机关|批准文号|备案机关|备案文号|文号|有效期至|有效期限?|"
                        + "报出日期|填报日期|填表日期|制表日期|单位负责人|统计负责人|填表人|联系电话|组织机构代码|版本|edition|"
                        + "统一社会信用代码|行政区划代码|区划代码|form no|approved by|valid until|date");

        private final String words;

        Kind(String words) {
            this.words = words;
        }
    }

    private static final Pattern LABELS = labels();

    private final Units units;
    private final List<Said> texts = new ArrayList<>();
    private final List<Said> unitLines = new ArrayList<>();
    private @Nullable Said respondent;
    private @Nullable Said period;
    private @Nullable Said title;

    public TitleZone(List<Row> rows, Units units) {
        this.units = units;
        for (Row row : rows) {
            read(row);
        }
    }

    public Optional<Said> title() {
        return Optional.ofNullable(title);
    }

    public Optional<Said> respondent() {
        return Optional.ofNullable(respondent);
    }

    public Optional<Said> period() {
        return Optional.ofNullable(period);
    }

    /** The units of the whole table, as texts such as {@code 万元、台}. */
    public List<Said> units() {
        return unitLines;
    }

    /** Every text, title first. */
    public List<Said> texts() {
        return texts;
    }

    /** Whether a text names a respondent, period or the like, or labels the cell beside it. */
    public static boolean isLabelled(String text) {
        return LABELS.matcher(PeriodReader.unified(text)).find();
    }

    private void read(Row row) {
        @Nullable Kind pending = null;
        for (Cell cell : row.cells()) {
            if (cell.isStruck()) {
                continue;
            }
            String text = PeriodReader.unified(cell.text());
            Matcher label = LABELS.matcher(text);
            int from = 0;
            Kind kind = pending;
            boolean anyLabel = false;
            while (label.find(from)) {
                String before = text.substring(from, label.start());
                if (kind == null) {
                    free(withoutOpening(before), cell);
                }
                said(kind, before, cell);
                kind = kindOf(label);
                from = label.end();
                anyLabel = true;
            }
            String rest = text.substring(from).strip();
            said(kind, rest, cell);
            pending = rest.isEmpty() ? kind : null;
            if (!anyLabel && kind == null && !rest.isEmpty()) {
                free(cell.text(), cell);
                inBrackets(rest, cell);
            }
        }
    }

    /** A text that no label stands before; the first is the title. */
    private void free(String text, Cell cell) {
        if (!text.isBlank()) {
            Said said = new Said(text, cell.address());
            texts.add(said);
            title = title == null && hasWords(text) ? said : title;
        }
    }

    /** A title such as 集群情况表（单位：亿元） without the bracket that its unit stands in. */
    private static String withoutOpening(String before) {
        String text = before.strip();
        return text.endsWith("(") ? text.substring(0, text.length() - 1) : text;
    }

    private static String withoutClosing(String value) {
        boolean closes = value.endsWith(")") && value.indexOf('(') < 0;
        return closes ? value.substring(0, value.length() - 1) : value;
    }

    private void said(@Nullable Kind kind, String value, Cell cell) {
        String text = withoutClosing(value.strip());
        if (kind == null || text.isEmpty()) {
            return;
        }
        Said said = new Said(text, cell.address());
        switch (kind) {
            case RESPONDENT -> respondent = respondent == null ? said : respondent;
            case PERIOD -> period = period == null ? said : period;
            case UNIT -> unitLines.add(said);
            case UNIT_OR_RESPONDENT -> {
                boolean unit = !units.listed(text).isEmpty() || units.isUnitLike(text);
                said(unit ? Kind.UNIT : Kind.RESPONDENT, text, cell);
            }
            case OTHER -> {}
        }
    }

    /** A title that ends in its unit: （单位：万元）, （万元）; or a cell that says no more than one. */
    private void inBrackets(String text, Cell cell) {
        int open = text.lastIndexOf('(');
        int close = text.lastIndexOf(')');
        if (open >= 0 && close > open) {
            String inside = text.substring(open + 1, close).strip();
            if (!units.listed(inside).isEmpty()) {
                unitLines.add(new Said(inside, cell.address()));
            }
        } else if (!units.listed(text).isEmpty()) {
            unitLines.add(new Said(text, cell.address()));
        }
    }

    private static boolean hasWords(String text) {
        return text.chars().filter(Character::isLetter).count() >= 2;
    }

    private static Kind kindOf(Matcher label) {
        for (Kind kind : Kind.values()) {
            if (label.group(kind.name().replace("_", "")) != null) {
                return kind;
            }
        }
        throw new IllegalStateException(label.group());
    }

    /**
     * A label stands at the cell's beginning or after a blank, and a colon (or the cell's end)
     * follows.
     */
    private static Pattern labels() {
        StringBuilder pattern = new StringBuilder("(?:^|(?<=[\\s(;,，；]))(?:");
        for (Kind kind : Kind.values()) {
            String group = kind.name().replace("_", "");
            pattern.append("(?<").append(group).append(">").append(spaced(kind.words)).append(")|");
        }
        pattern.setLength(pattern.length() - 1);
        return Pattern.compile(
                pattern.append(")\\s*(?::\\s*|$)").toString(), Pattern.CASE_INSENSITIVE);
    }

    /** Labels are spread with blanks to fill a line: {@code 年 份}. */
    private static String spaced(String words) {
        StringBuilder spaced = new StringBuilder();
        for (int index = 0; index < words.length(); index++) {
            char letter = words.charAt(index);
            spaced.append(letter);
            boolean next = index + 1 < words.length() && PlainText.isHan(words.charAt(index + 1));
            if (PlainText.isHan(letter) && next) {
                spaced.append("\\s*");
            }
        }
        return spaced.toString();
    }
}
