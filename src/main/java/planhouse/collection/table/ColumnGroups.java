package planhouse.collection.table;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import planhouse.collection.header.HeaderColumn;
import planhouse.collection.word.Label;
import planhouse.collection.word.PlainText;
import planhouse.form.Item;
import planhouse.indicator.Bilingual;

/**
 * An item's column under a group of the sheet's that is not the form's: 数控机床 > 年末在役 for 工业机器人 >
 * 年末在役, 主营业务收入 > 新产品 for 新产品产值, 设备投资 > 总投资 for 总投资.
 */
record ColumnGroups(Item item, HeaderColumn column) {

    /** Words of groups that say nothing of what is below them. */
    private static final Pattern SAYS_NOTHING =
            Pattern.compile(
                    "主要|基本|经济|指标|情况|信息|内容|数据|其中|其他|项目|企业|单位|集群|车间|工厂|[本当上去]年度?|同期|(?:19|20)\\d{2}年?度?"
                        + "|[及和与、:,()]|ofwhich|main|basic|indicators?|information|thisyear|lastyear");

    /** How the name of a measure of its own ends. */
    private static final Pattern MEASURE =
            Pattern.compile(
                    ".*(?:收入|投资|投入|产值|增加值|费用?|支出|经费|成本|利润|利税|税[金收]?|总额|销售额?|营业额|产量|销量|出口|贷款|资产|负债"
                        + "|revenue|income|investment|expenditure|expenses?|costs?|profits?|tax(?:es)?|assets|sales|exports?|output|value)");

    /** What the form has in place of the group that the column stands under, where that differs. */
    Optional<Expected> expected() {
        List<List<String>> headers = item.headers();
        if (headers.isEmpty() || column.path().size() < 2) return Optional.empty();
        List<String> name = headers.get(0);
        Optional<Expected> group =
                headers.stream()
                        .filter(this::endsAlike)
                        .findFirst()
                        .map(header -> expected("group", header.get(0)));
        if (name.size() == 1 && isNamedAlone()) {
            return isOfOtherMeasure()
                    ? group.or(() -> Optional.of(expected("none", name.get(0))))
                    : Optional.empty();
        }
        return headers.stream().anyMatch(this::isUnderGroupOf) ? Optional.empty() : group;
    }

    /** Said of the form, and what to write. */
    record Expected(Bilingual said, Bilingual fix) {}

    private static Expected expected(String kind, String header) {
        return new Expected(
                TableRule.text().text("T87." + kind, header),
                TableRule.text().text("T87." + kind + ".fix", header));
    }

    /** Whether the last words are a header of the item without a group. */
    private boolean isNamedAlone() {
        return named().findAny().isPresent();
    }

    private Stream<String> named() {
        return item.headers().stream()
                .filter(header -> header.size() == 1)
                .map(header -> PlainText.of(header.get(0)))
                .filter(column.innermost().keys()::contains);
    }

    /** Whether what is above the last words makes another measure of them. */
    private boolean isOfOtherMeasure() {
        List<String> groups =
                groups().map(ColumnGroups::said).filter(said -> !said.isEmpty()).toList();
        boolean own =
                groups.stream().anyMatch(group -> names().anyMatch(name -> isAlike(name, group)));
        return !groups.isEmpty()
                && !own
                && (isShortened()
                        || item.isNumeric() && groups.stream().anyMatch(group -> isMeasure(group)));
    }

    /** Whether the last words are no more than a part of the item's name. */
    private boolean isShortened() {
        return named().allMatch(
                        word ->
                                isPartOf(item.name().zh(), word)
                                        || isPartOf(item.name().en(), word));
    }

    private static boolean isPartOf(String name, String word) {
        String plain = PlainText.of(name);
        return plain.length() > word.length() && plain.contains(word);
    }

    private Stream<String> groups() {
        return column.path().subList(0, column.path().size() - 1).stream().map(Label::name);
    }

    /** What the item is called, whole and in parts. */
    private Stream<String> names() {
        return item.headers().stream()
                .flatMap(
                        header ->
                                Stream.concat(header.stream(), Stream.of(String.join("", header))))
                .map(PlainText::of);
    }

    static boolean isMeasure(String name) {
        return MEASURE.matcher(name).matches();
    }

    private static String said(String group) {
        return SAYS_NOTHING.matcher(group).replaceAll("");
    }

    private boolean endsAlike(List<String> header) {
        String ending = PlainText.of(header.get(header.size() - 1));
        return header.size() > 1 && column.innermost().keys().contains(ending);
    }

    /** Whether a group above the column says what the header's groups say, or a part of it. */
    private boolean isUnderGroupOf(List<String> header) {
        return groups().anyMatch(
                        label ->
                                header.subList(0, header.size() - 1).stream()
                                        .map(PlainText::of)
                                        .anyMatch(group -> isAlike(group, label)));
    }

    private static boolean isAlike(String group, String other) {
        return !other.isEmpty() && (group.contains(other) || other.contains(group));
    }
}
