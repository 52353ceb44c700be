package planhouse.cleaning;

import java.util.List;
import java.util.regex.Pattern;
import planhouse.collection.word.PlainText;
import planhouse.workbook.Cell;
import planhouse.workbook.CellValue;
import planhouse.workbook.Row;

/** What a row's first words say it is: a note, the sign-off, or numbers of columns. */
final class RowMarks {

    private static final List<String> SIGN_OFF =
            List.of(
                    "单位负责人",
                    "统计负责人",
                    "填表人",
                    "填报人",
                    "联系电话",
                    "联系人",
                    "报出日期",
                    "填报日期",
                    "填表日期",
                    "制表人",
                    "审核人",
                    "复核人",
                    "负责人",
                    "分管领导",
                    "主管领导",
                    "经办人",
                    "(盖章)",
                    "单位盖章",
                    "盖章",
                    "preparedby",
                    "approvedby",
                    "checkedby",
                    "signature",
                    "dateofreport",
                    "headofunit");

    /** Such only alone or before a colon: 审核：王五, and not 审核通过企业数. */
    private static final List<String> SIGN_OFF_HEADS =
            List.of(
                    "制表", "审核", "复核", "审批", "电话", "手机", "日期", "签字", "签名", "统计员", "领导签字", "公章",
                    "(公章)", "单位(盖章)", "单位(公章)", "单位公章", "制表日期", "制表时间", "填报时间", "填表时间", "上报日期",
                    "上报时间");

    private static final Pattern NOTE =
            Pattern.compile(
                    "^(注(\\d|[:.、(]|释|$)|附注|备注[:]|说明[:]|填表说明|资料来源|数据来源|来源[:]|本表|"
                        + "notes?(\\d|[:.(]|$)|sources?[:]|suggestedcitation|releasedate|\\*[^*]{8,})");
    private static final Pattern COLUMN_NUMBER =
            Pattern.compile("^\\(?([甲乙丙丁戊己庚辛壬癸]|\\d{1,3}|[a-z])(=.*|\\))?$");

    private static final Pattern NAME_OR_DAY =
            Pattern.compile(
                    "\\p{IsHan}{2,4}|[a-z]{2,20}|(?:19|20)\\d{2}[-./年]\\d{1,2}[-./月]\\d{1,2}日?");

    private static final int LONGEST_HEADER = 40;

    private RowMarks() {}

    static boolean isSignOff(String first) {
        // a code or a number, as most rows begin with
        boolean digit = !first.isEmpty() && first.charAt(0) >= '0' && first.charAt(0) <= '9';
        if (digit || first.length() > 200) {
            return false;
        }
        String plain = PlainText.of(first);
        for (String mark : SIGN_OFF) {
            if (plain.startsWith(mark)) {
                // 联系人数 counts people, and is a figure's label
                char next = plain.length() > mark.length() ? plain.charAt(mark.length()) : ' ';
                return next != '数' && next != '次';
            }
        }
        for (String head : SIGN_OFF_HEADS) {
            if (plain.startsWith(head)
                    && (plain.length() == head.length() || plain.charAt(head.length()) == ':')) {
                return true;
            }
        }
        return false;
    }

    /** A person's name, or the day on which they signed. */
    static boolean mayBeName(Cell cell) {
        return cell.value() instanceof CellValue.Text
                && NAME_OR_DAY.matcher(PlainText.of(cell.text())).matches();
    }

    /** Short words without a colon, as 填报单位：… has one. */
    static boolean mayBeHeader(Cell cell) {
        String text = cell.text();
        return cell.value() instanceof CellValue.Text
                && text.length() <= LONGEST_HEADER
                && text.indexOf('：') < 0
                && text.indexOf(':') < 0
                && !text.isEmpty()
                && !Character.isDigit(text.charAt(0));
    }

    static boolean isNote(String first) {
        String start = first.length() > 60 ? first.substring(0, 60) : first;
        return NOTE.matcher(PlainText.of(start)).find();
    }

    /** 甲 乙 1 2 3 …, counting up by one; at least three of them. */
    static boolean areColumnNumbers(Row row) {
        int previous = 0;
        int numbers = 0;
        for (Cell cell : row.cells()) {
            String plain = PlainText.of(cell.text());
            if (plain.length() > 12 || !COLUMN_NUMBER.matcher(plain).matches()) {
                return false;
            }
            String digits = plain.replaceAll("=.*", "").replaceAll("[^0-9]", "");
            if (!digits.isEmpty()) {
                int number = Integer.parseInt(digits);
                boolean counts = numbers == 0 ? number <= 1 : number == previous + 1;
                if (!counts) {
                    return false;
                }
                previous = number;
                numbers++;
            }
        }
        return row.cells().size() >= 3 && numbers >= 1;
    }
}
