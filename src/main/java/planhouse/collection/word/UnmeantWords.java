package planhouse.collection.word;

import java.util.regex.Pattern;

/**
 * The words by which a sheet says that it is not, or may not be, what is to be reported: a sample
 * to fill in by, a draft, what stood before a correction, what is void.
 */
public final class UnmeantWords {

    private static final String WORDS =
            String.join(
                    "|",
                    // to fill in by
                    "样表|样例|示例|范例|填表例",
                    // no final form
                    "草稿|草案|初稿|讨论稿|送审稿|征求意见稿",
                    // not to be read
                    "作废|废止|不报",
                    // 示范工厂, 检验测试设备 are what is reported
                    "示范表",
                    "(?:填[报写表]|录入)示范",
                    "(?<!\\p{IsHan})(?:示范|测试)(?!\\p{IsHan})",
                    "测试(?:表|数据|用)",
                    // what stood before
                    "(?:修改|更正|修正|调整|上报|审核)前|备份",
                    "\\b(?:sample|example|specimen|draft|void|superseded)\\b");

    private static final Pattern ANYWHERE = Pattern.compile(WORDS, Pattern.CASE_INSENSITIVE);

    // 集群情况表(样表); not: 示例数据,仅供演示
    private static final Pattern ASIDE =
            Pattern.compile(
                    "作废|[(\\[【<《](?:[^)\\]】>》]*)(?:"
                            + WORDS
                            + ")[^(\\[【<《]*[)\\]】>》]\\s*$|^\\s*(?:"
                            + WORDS
                            + ")\\s*$",
                    Pattern.CASE_INSENSITIVE);

    private UnmeantWords() {}

    /** Whether a sheet's name says so. */
    public static boolean name(String sheet) {
        return ANYWHERE.matcher(sheet).find();
    }

    /** Whether a title or a line above the table says so, in brackets or by itself. */
    public static boolean head(String text) {
        return ASIDE.matcher(PeriodReader.unified(text)).find();
    }
}
