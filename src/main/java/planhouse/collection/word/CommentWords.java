package planhouse.collection.word;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words by which a comment beside a cell says that the cell is not, or not wholly, what is
 * meant: another value, a correction to come, an estimate, what is left out or counted twice.
 */
public final class CommentWords {

    /** Not behind words that deny, such as 不得 or 未, in the same phrase. */
    private static final String NOT = "(?<!(?:不得|不能|不要|不会|避免|防止|勿|无|未|没有?)[^,。;]{0,6})";

    /** Not behind English words that deny. */
    private static final String NOT_EN = "(?<!(?:no|not|nothing|any|without) )";

    /** What stays in doubt, whatever the cell says. */
    private static final Pattern OPEN =
            anyOf(
                    // still to be looked at; not: 待核准, 待定标, 待补贴
                    "待核(?![准算发])",
                    "待[定查补](?![标制向位价点期验看贴助偿])",
                    "存疑",
                    "疑似",
                    "尚?未(?:上?报(?!废)|核实|审)",
                    // something is left out; not: 不含税
                    "[不未](?:包括|包?含)(?!增值税|税)",
                    NOT + "(?:[漏少多虚]报|漏[填计统])",
                    // counted twice, or to be left out; not: 已剔除重复
                    "(?<!(?:已(?:删除|剔除|扣除|核减)|[不无未]|没有)[^,。;]{0,4})重复",
                    "作废",
                    "(?<!已)(?:删除|剔除|扣除)",
                    // not exact; not: 增长约5%
                    "大[约概]",
                    "(?<!(?:增长|增加|增幅|下降|减少|占比?|提高)[^,。;]{0,3})约\\s*\\d",
                    "(?<!%)左右",
                    // an estimate; not what is expected to happen: 预计明年投产
                    "暂[估定按]",
                    "估[计算]",
                    "预估",
                    "预计(?!\\d{4}年|[明后]年|年[内底]" + "|[^,。;]{0,8}(?:\\d月|月底|投产|完工|竣工|建成|达产|完成|验收))",
                    anyWordOf(
                            "estimated?",
                            "approx\\w*",
                            "about \\d",
                            "provisional",
                            "to be (?:confirmed|checked|revised)",
                            "tbc",
                            "incomplete",
                            "exclud\\w+(?! (?:vat|tax))",
                            "not includ\\w+",
                            "delete\\w*",
                            "duplicate\\w*",
                            "twice",
                            "missing"));

    /** The words behind which another value stands. */
    private static final String INSTEAD =
            String.join(
                    "|",
                    "(?<![对相反适供响效感])应(?:该?[为是改]|填(?=\\s*-?\\d))",
                    "改[为成]",
                    "(?:更[正改]|修[正改]|订正)[为成]",
                    "调整[为至]",
                    "(?<![确核属落])实(?:为|际(?:为|是|应|数\\s*[为是:]?\\s*(?=\\d)))",
                    "\\b(?:should (?:be|read)|(?:correct|chang|revis|amend)ed to)\\b");

    /** Another value than the cell holds, or held. */
    private static final Pattern OTHER =
            anyOf(
                    // not what kind of value it is to be: 应为整数
                    "(?:" + INSTEAD + ")(?!\\s*(?:整数|数字|文本|必填|非负|正数|全称|\\d+\\s*位))",
                    "更正",
                    "(?<!名称?|地址|户名)更改(?!名)",
                    "修正",
                    "修改(?!日期|时间|人|记录)",
                    "订正",
                    NOT + "(?:有误|错误)",
                    "误[为写填录]",
                    "[填写录算]错",
                    "不[对准实]",
                    anyWordOf(
                            "should (?:be|read)",
                            "correct(?:ed|ion)",
                            "wrong",
                            "mistake",
                            "typo",
                            "instead of",
                            "(?:chang|revis|amend)ed"));

    /** What is said to be right: what stands behind the words for it, up to the end of a phrase. */
    private static final Pattern RIGHT =
            Pattern.compile(
                    "(?:" + INSTEAD + ")\\s*[:=]?\\s*([^,。;()]{1,30}?)\\s*(?:$|[。;()]|,(?!\\d{3}))",
                    Pattern.CASE_INSENSITIVE);

    /** A program puts the writer's name before what is written, on a line of its own. */
    private static final Pattern WRITER = Pattern.compile("^[^\\n:：]{1,40}[:：]\\s*\\n");

    private static final Pattern NUMBER_ALONE =
            Pattern.compile(
                    "[=→≈]?\\s*((?!1\\d{10}\\b)[-+]?\\d[\\d,."
                            + " ]*\\s*(?:%|(?![年月日号期楼届])[\\p{IsHan}]{1,4})?)");

    private CommentWords() {}

    private static Pattern anyOf(String... words) {
        return Pattern.compile(String.join("|", words), Pattern.CASE_INSENSITIVE);
    }

    private static String anyWordOf(String... words) {
        return "\\b" + NOT_EN + "(?:" + String.join("|", words) + ")\\b";
    }

    /** Whether it leaves its cell in doubt, whatever this says. */
    public static boolean leaveOpen(String comment) {
        return OPEN.matcher(written(comment)).find();
    }

    /**
     * Whether it speaks of another value, or is a number with hardly a word, as a correction is.
     */
    public static boolean correct(String comment) {
        String written = written(comment);
        return OTHER.matcher(written).find() || NUMBER_ALONE.matcher(written).matches();
    }

    /** What it says to be right, as it is written, the last such words; empty where none are. */
    public static Optional<String> right(String comment) {
        String written = written(comment);
        Matcher alone = NUMBER_ALONE.matcher(written);
        if (alone.matches()) return Optional.of(alone.group(1).strip());
        return RIGHT.matcher(written)
                .results()
                .reduce((earlier, later) -> later)
                .map(said -> said.group(1));
    }

    private static String written(String comment) {
        String lines = comment.replace("\r\n", "\n").replace('\r', '\n');
        return PeriodReader.unified(WRITER.matcher(lines).replaceFirst("")).strip();
    }
}
