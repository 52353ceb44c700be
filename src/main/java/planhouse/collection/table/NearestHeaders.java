package planhouse.collection.table;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import planhouse.collection.header.HeaderColumn;
import planhouse.collection.word.Likeness;
import planhouse.collection.word.PlainText;
import planhouse.form.Item;
import planhouse.indicator.Bilingual;

/**
 * What a header has in place of a column that is missing.
 *
 * @param columns those of no item
 */
record NearestHeaders(List<HeaderColumn> columns) {

    private static final Pattern PLANNED = Pattern.compile("计划|目标|任务数|plan|target");
    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d{2}年?度?");
    private static final double ALIKE = 0.3;

    /** Where it stands, for people. */
    static Bilingual hint(HeaderColumn nearest) {
        return TableRule.text().text("T20.nearest", nearest.text(), nearest.innermostCell());
    }

    /** The years that columns without an item are headed by. */
    Bilingual years() {
        String years =
                columns.stream()
                        .map(column -> column.innermost().raw().strip())
                        .filter(text -> YEAR.matcher(text).matches())
                        .collect(Collectors.joining(" | "));
        return years.isEmpty() ? Bilingual.same("") : TableRule.text().text("T20.years", years);
    }

    /** What is planned is no column of what came of it, however like it is headed. */
    private static boolean isPlanned(HeaderColumn column, Item item) {
        return PLANNED.matcher(column.innermost().name()).find()
                && !PLANNED.matcher(item.name().zh()).find();
    }

    /** The column whose header is most like one of an item's. */
    Optional<HeaderColumn> to(Item item) {
        double best = ALIKE;
        Optional<HeaderColumn> nearest = Optional.empty();
        for (HeaderColumn column : columns) {
            if (isPlanned(column, item)) {
                continue;
            }
            for (List<String> header : item.headers()) {
                double alike =
                        Likeness.of(
                                PlainText.of(String.join("", header)),
                                PlainText.of(column.innermost().raw()));
                if (alike > best) {
                    best = alike;
                    nearest = Optional.of(column);
                }
            }
        }
        return nearest;
    }
}
