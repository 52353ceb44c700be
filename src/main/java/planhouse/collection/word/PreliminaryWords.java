package planhouse.collection.word;

import java.util.regex.Pattern;

/** The words by which a workbook says that its figures are no final ones: 快报数, 初步统计, estimates. */
public final class PreliminaryWords {

    private static final String WORDS = "快报|初步(?!设计)|初报|预计|预估|暂估|估[计算]|未审";

    private static final Pattern HEADING =
            Pattern.compile(
                    WORDS + "|\\b(?:flash|preliminary|provisional)\\b", Pattern.CASE_INSENSITIVE);

    // 以上产值为快报数; not: 与快报数有差异, 项目为预计明年投产
    private static final Pattern STATEMENT =
            Pattern.compile(
                    "(?<![不非])(?:为|是|系|采用|取自|按)(?:(?:19|20)\\d{2}年)?\\S{0,4}?(?:"
                            + WORDS
                            + ")(?:统计)?(?:数据?|数字|值|口径|结果)");

    private PreliminaryWords() {}

    /** Whether a title, header or label says so of what stands under or beside it. */
    public static boolean head(String text) {
        return HEADING.matcher(text).find();
    }

    /** Whether a note or remark plainly says so of the figures. */
    public static boolean areSaidIn(String text) {
        return STATEMENT.matcher(text).find();
    }
}
