package planhouse.collection.table;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import planhouse.collection.header.HeaderColumn;
import planhouse.collection.header.HeaderMatch;
import planhouse.indicator.Finding;

/**
 * Columns headed 同比增长 and no more: they are the growth of what stands to their left. Of 产值 | 利润 |
 * 同比增长 that is 利润, and not the form's 产值.
 *
 * @param columns what was read
 */
record GrowthColumns(HeaderMatch match, List<ColumnBinding> columns, FindingPlace table) {

    private static final Pattern GROWTH = Pattern.compile("同比|环比|增长|增速|增减|增幅|增加|growth|change");

    /** One for each that stands beside a column of figures that is none of the form's. */
    List<Finding> besideOthers() {
        return columns.stream()
                .filter(binding -> isGrowth(binding.item().name().zh()))
                .flatMap(binding -> besideAnother(binding).stream())
                .toList();
    }

    private Optional<Finding> besideAnother(ColumnBinding binding) {
        HeaderColumn column = match.items().get(binding.item().code());
        if (column == null || column.path().size() > 1 || !isBare(column)) return Optional.empty();
        return match.columns().stream()
                .filter(other -> other.column() < column.column())
                .filter(other -> !isGrowth(other.innermost().name()))
                .max(Comparator.comparingInt(HeaderColumn::column))
                .filter(other -> columns.stream().noneMatch(of -> of.column() == other.column()))
                .filter(GrowthColumns::holdsFigures)
                .map(
                        other ->
                                TableRule.GROWTH_OF_ANOTHER.finding(
                                        table.at(column.innermostCell()).of(binding.item().code()),
                                        column.text(),
                                        other.text(),
                                        binding.item().name()));
    }

    /** Whether the header says nothing but that it is a growth. */
    private static boolean isBare(HeaderColumn column) {
        return GROWTH.matcher(column.innermost().name())
                .replaceAll("")
                .replaceAll("[比上较去年率度±%()/、]|rate|on|last|year", "")
                .isEmpty();
    }

    private static boolean isGrowth(String name) {
        return GROWTH.matcher(name.toLowerCase(Locale.ROOT)).find();
    }

    private static boolean holdsFigures(HeaderColumn column) {
        return column.innermost().unit().isPresent()
                || ColumnGroups.isMeasure(column.innermost().name());
    }
}
