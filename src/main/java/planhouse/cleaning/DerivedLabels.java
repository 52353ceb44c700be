package planhouse.cleaning;

import java.util.regex.Pattern;
import planhouse.collection.word.PlainText;

/**
 * The labels of rows that are worked out from others and sum none: an average, a growth, a share,
 * last year's figures beside this year's.
 */
final class DerivedLabels {

    private static final int LONGEST = 24;

    private static final String AVERAGE = "(?:(?:算术|简单|加权)?平均|户均|人均)(?:值|数|水平)?|均值|average|mean";
    private static final String GROWTH =
            "(?:[同环]比|[比较]?[上去]年(?:同期)?|年均)?(?:增长|增减|增加|增幅|增速|下降|降幅)(?:率|额|量|数|幅度?)?"
                    + "|[同环]比|(?:annual|yearonyear|year-on-year|y-o-y|yoy)?growth(?:rate)?"
                    + "|(?:growth|change)onlastyear";
    private static final String SHARE =
            "占(?:全[县市区省国]的?|总[数量计]的?|合计的?)?(?:比重?|比例)|比重|所占(?:比重|比例)|(?:percentage)?share";
    private static final String LAST_YEAR = "[上去]年(?:度|数|同期|同期数|实绩)?|上期|(?:last|previous)year";

    private static final Pattern DERIVED =
            Pattern.compile(
                    "(?:%s|%s|%s|%s)(?:\\(?[±%%]{1,2}\\)?)?:?"
                            .formatted(AVERAGE, GROWTH, SHARE, LAST_YEAR));

    private DerivedLabels() {}

    static boolean isDerived(String text) {
        return text.length() <= LONGEST && DERIVED.matcher(PlainText.of(text)).matches();
    }
}
