package planhouse.collection.word;

import java.util.regex.Pattern;

/**
 * The words by which a comment beside a cell says that the cell is not, or not wholly, what is
 * meant: another value, a correction to come, an estimate, what is left out or counted twice.
 */
public final class CommentWords {

    private static final Pattern DOUBT =
            Pattern.compile(
                    "应(?:为|是|该|填|改)(?!\\s*(?:整数|数字|文本|必填|\\d+\\s*位))"
                            + "|改[为成]|更[正改]|修[正改]|订正|调整[为至]"
                            + "|(?<![确核属落])实(?:为|际(?:为|是|应|数))"
                            + "|(?<![无没])有误|误[为写填录]|[填写录算]错|(?<![无没]|没有|并无)错误|不[对准实]"
                            + "|待[核定查补]|存疑|疑似|[不未](?:包?含|包括)|[漏少多虚]报|漏[填计统]|重复"
                            + "|作废|删除|剔除|扣除|尚?未(?:上?报|核实|审)"
                            + "|大[约概]|约\\s*\\d|左右|暂[估定按]|估[计算]|预[估计]"
                            + "|\\b(?:should|correct(?:ed|ion)|wrong|mistake|typo|instead of"
                            + "|(?:chang|revis|amend)ed|estimated?|approx\\w*|about \\d|provisional"
                            + "|to be (?:confirmed|checked|revised)|tbc|incomplete|exclud\\w+"
                            + "|not includ\\w+|delete\\w*|duplicate\\w*|twice|missing)\\b",
                    Pattern.CASE_INSENSITIVE);

    /** A program puts the writer's name before what is written, on a line of its own. */
    private static final Pattern WRITER = Pattern.compile("^[^\\n:]{1,40}:\\s*\\n");

    private static final Pattern NUMBER_ALONE =
            Pattern.compile("[=→≈-]?\\s*[-+]?\\d[\\d,. ]*\\s*(?:%|[\\p{IsHan}]{1,4})?");

    private CommentWords() {}

    /** Whether it doubts the cell, or is a number with hardly a word, as a correction is. */
    public static boolean doubt(String comment) {
        String said = PeriodReader.unified(comment.replace("\r\n", "\n").replace('\r', '\n'));
        String written = WRITER.matcher(said).replaceFirst("").strip();
        return DOUBT.matcher(written).find() || NUMBER_ALONE.matcher(written).matches();
    }
}
