package planhouse.collection.table;

import java.util.Optional;
import java.util.regex.Pattern;
import planhouse.collection.word.PeriodReader;
import planhouse.collection.word.PlainText;
import planhouse.indicator.Finding;

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

    /** Asks where a title, header or label says so of what stands under or beside it. */
    public static Optional<Finding> headed(FindingPlace place, String text) {
        return HEADING.matcher(text).find() ? Optional.of(question(place, text)) : Optional.empty();
    }

    /** Asks where a note or remark plainly says so of the figures. */
    static Optional<Finding> stated(FindingPlace place, String text) {
        return areSaidIn(PeriodReader.unified(text))
                ? Optional.of(question(place, text))
                : Optional.empty();
    }

    /** Whether a note or remark plainly says so of the figures. */
    static boolean areSaidIn(String text) {
        return STATEMENT.matcher(text).find();
    }

    private static Finding question(FindingPlace place, String text) {
        return TableRule.PRELIMINARY.finding(place, text).about(PlainText.of(text));
    }
}
