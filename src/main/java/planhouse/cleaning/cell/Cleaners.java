package planhouse.cleaning.cell;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import planhouse.collection.table.ColumnBinding;
import planhouse.collection.table.RecognisedTable;
import planhouse.collection.word.Units;
import planhouse.form.CodeList;
import planhouse.form.Item;
import planhouse.form.Line;
import planhouse.form.ValueType;
import planhouse.indicator.UnitOfMeasure;

/** Makes the cleaner of each column, and in a matrix of each line. */
public final class Cleaners {

    private final RecognisedTable table;
    private final Units units;
    private final MissingSigns missing;
    private final boolean from1904;
    private final Map<String, CodeNames> names = new HashMap<>();

    /**
     * @param from1904 whether the workbook counts days from 1904
     */
    public Cleaners(RecognisedTable table, Units units, MissingSigns missing, boolean from1904) {
        this.table = table;
        this.units = units;
        this.missing = missing;
        this.from1904 = from1904;
    }

    /** For data rows. */
    public ItemCleaner of(ColumnBinding binding) {
        Item item = binding.item();
        return switch (item.type()) {
            case TEXT -> new TextCleaner(item, missing, isName(item));
            case YES_NO -> new YesNoCleaner(item, missing);
            case MONTH, DATE -> new DateCleaner(item, missing, from1904);
            case CODE -> codes(item);
            case DECIMAL, INTEGER -> number(binding, true);
        };
    }

    private boolean isName(Item item) {
        return item.check().isEmpty()
                && item.length().isEmpty()
                && table.form().key().contains(item.code());
    }

    /** For totals, which need not be filled nor keep to a single unit's limits. */
    public ItemCleaner ofTotal(ColumnBinding binding) {
        return number(binding, false);
    }

    /** For a line of a matrix, in the unit that its row prints. */
    public ItemCleaner ofLine(Line line, ColumnBinding binding, Optional<UnitOfMeasure> printed) {
        boolean ownYear = binding.item().place().yearOffset().orElse(0) == 0;
        ItemCleaner numbers =
                new NumberCleaner(
                        new NumberCleaner.Asked(
                                binding.item().code(),
                                line.code(),
                                line.name(),
                                line.unit(),
                                printed,
                                line.type() == ValueType.INTEGER,
                                line.minimum(),
                                Optional.empty(),
                                line.required() && ownYear,
                                false),
                        missing,
                        units);
        return measured(numbers, line.unit(), printed);
    }

    private ItemCleaner codes(Item item) {
        CodeList list =
                item.codeList()
                        .orElseThrow(
                                () ->
                                        new IllegalArgumentException(
                                                item.code() + " has no code list"));
        CodeNames codes =
                names.computeIfAbsent(
                        list.name(), name -> new CodeNames(list, table.year(), units));
        return new CodeCleaner(item, list, codes, missing);
    }

    private ItemCleaner number(ColumnBinding binding, boolean ofData) {
        Item item = binding.item();
        ItemCleaner numbers =
                new NumberCleaner(
                        new NumberCleaner.Asked(
                                item.code(),
                                "",
                                item.name(),
                                item.unit(),
                                binding.printedUnit(),
                                ofData && item.type() == ValueType.INTEGER,
                                ofData ? item.minimum() : Optional.empty(),
                                ofData ? item.maximum() : Optional.empty(),
                                ofData && item.required(),
                                ofData && item.required() && table.form().isList()),
                        missing,
                        units);
        return measured(numbers, item.unit(), binding.printedUnit());
    }

    private static ItemCleaner measured(
            ItemCleaner numbers, Optional<UnitOfMeasure> unit, Optional<UnitOfMeasure> printed) {
        boolean unmeasured = unit.isPresent() && printed.isEmpty();
        return unmeasured ? new UnmeasuredCleaner(numbers) : numbers;
    }
}
