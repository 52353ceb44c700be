package planhouse.collection;

import java.util.Optional;
import java.util.OptionalInt;
import planhouse.collection.header.ColumnBand;
import planhouse.collection.header.HeaderMatch;
import planhouse.collection.header.SheetRows;
import planhouse.collection.header.TableFinder;
import planhouse.collection.table.Blocks;
import planhouse.workbook.CellAddress;

/** Takes apart what the finder read as one header where two tables stand side by side. */
final class SideBySide {

    private final TableFinder finder;
    private final SheetRows in;

    SideBySide(TableFinder finder, SheetRows in) {
        this.finder = finder;
        this.in = in;
    }

    private record Pair(HeaderMatch left, HeaderMatch right) {

        /** Nothing is missing of either. */
        boolean isWhole() {
            return left.lacking().isEmpty() && right.lacking().isEmpty();
        }
    }

    /** The header of the left one, or the only one. */
    TableReading.Header header(TableFinder.Outcome outcome) {
        HeaderMatch match = outcome.best().orElseThrow();
        Blocks blocks = new Blocks(match, in.rows());
        // whole tables, which may touch each other
        for (int from : blocks.mayBegin(in.rows())) {
            Optional<Pair> pair = pair(match, from).filter(Pair::isWhole);
            if (pair.isPresent()) {
                return header(pair.get().left(), outcome, OptionalInt.of(from));
            }
        }
        OptionalInt gap = blocks.secondFrom();
        if (gap.isPresent()) {
            int from = gap.getAsInt();
            Optional<Pair> pair =
                    pair(match, from)
                            .filter(it -> it.left().items().size() >= blocks.itemsBefore(from))
                            .filter(it -> Blocks.isParted(it.right(), from, in));
            if (pair.isPresent()) {
                return header(pair.get().left(), outcome, gap);
            }
        }
        return header(match, outcome, OptionalInt.empty());
    }

    private TableReading.Header header(
            HeaderMatch match, TableFinder.Outcome outcome, OptionalInt nextFrom) {
        return new TableReading.Header(finder, match, outcome.tied(), nextFrom);
    }

    /** The tables left of a column and from it on. */
    private Optional<Pair> pair(HeaderMatch whole, int from) {
        Optional<HeaderMatch> left = find(new ColumnBand(1, from - 1));
        return left.isEmpty()
                ? Optional.empty()
                : find(new ColumnBand(from, CellAddress.LAST_COLUMN))
                        .filter(right -> Blocks.areTwo(whole, left.get(), right))
                        .map(right -> new Pair(left.get(), right));
    }

    private Optional<HeaderMatch> find(ColumnBand band) {
        return finder.find(in.within(band)).best();
    }
}
