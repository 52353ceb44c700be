package planhouse.collection.word;

import java.util.regex.Pattern;

/**
 * The words by which a note or a remark plainly says that figures are incomplete, do not count, are
 * last year's or still to be confirmed. Remarks say much else.
 */
public final class DoubtWords {

    private static final Pattern STATEMENT =
            Pattern.compile(
                    String.join(
                            "|",
                            // some have not reported
                            "(?:另|尚|还)有[^,。;]{0,15}?(?:未|没有?)(?:上?报|报送|填报|统计|列入|纳入|计入|反馈)",
                            // left out or counted twice; not: 不得漏报, 已剔除重复统计
                            "(?<!(?:不得?|不能|不要|避免|防止|勿|无|未|没有?|已(?:剔除|扣除|核减))[^,。;]{0,6})"
                                    + "(?:[缺漏]报|重复(?:填报|统计|上报))",
                            "(?:数据|资料|数字)(?:暂缺|缺失|不全|不完整)",
                            // the row does not count; not: 原证书作废
                            "(?<!(?:[证照]|证书|代码|合同|设备|旧码)[^,。;]{0,2})作废",
                            "[请应需](?:予以)?删除",
                            "(?<!已)删除(?:[本该此]行|$)",
                            "[本该此]行重复",
                            "不(?:计|纳)入(?:合计|总计|汇总)",
                            "不参与(?:合计|汇总)",
                            // reported elsewhere, or together with another
                            "[由归](?!各)[^,。;]{1,7}[县市区](?:填报|上报|统计)",
                            "合并(?:统计|填报|上报)",
                            // last year's figures
                            "[为是按用](?:上年|去年|上一年)(?:度|同期)?(?:的?数(?![值字]?口径)|填|上?报(?![表送]))",
                            "^(?:上年|去年|上一年)度?的?(?:数[据字]?|年报数?)$",
                            // a part of the year's
                            "^(?:[仅只]?[为是含有])?\\d{1,2}月?[-~至到](?:[1-9]|1[01])月份?的?(?:数[据字]?|累计数?)?$",
                            "^(?:[仅只]?[为是含有])?[上下]半年的?(?:数[据字]?)?$",
                            // the unit is no more, or does not count
                            "^不(?:计入|纳入|统计|计|列入)$|\\(不(?:计入|纳入|统计|列入)[^)]{0,6}\\)",
                            "\\([已被](?:注销|撤销|撤并|取消|摘牌|除名)\\)",
                            // still to be confirmed; not: 待核准, 接待
                            "(?<![接期招优款看对])待(?:核(?![准算发])|定(?![标制向位价点期])"
                                    + "|[查补](?![看验贴助偿])|确认|统计)",
                            "未(?:经)?核实"));

    private DoubtWords() {}

    /** Whether a note, a remark or a comment plainly says so. */
    public static boolean areSaidIn(String text) {
        return mayBe(text) && STATEMENT.matcher(PeriodReader.unified(text)).find();
    }

    /** Cheap, and false of most remarks. */
    private static boolean mayBe(String text) {
        for (int index = 0; index < text.length(); index++) {
            if ("未没缺漏作删重不由归合年待月已被".indexOf(text.charAt(index)) >= 0) return true;
        }
        return false;
    }
}
