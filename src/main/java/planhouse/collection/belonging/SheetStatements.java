package planhouse.collection.belonging;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import planhouse.collection.table.FindingPlace;
import planhouse.collection.word.Said;
import planhouse.collection.word.TitleZone;

/**
 * Where a sheet and the others of its workbook say whose return a table is, and for which year: the
 * texts in the order in which they count, and the cell that a finding points to.
 */
final class SheetStatements {

    private SheetStatements() {}

    /** What the sheet says of itself: in its line, its title, its name, any other text above. */
    static <T> Optional<T> own(
            AskedTable asked,
            Function<String, Optional<T>> reader,
            Function<TitleZone, Optional<Said>> line) {
        List<String> texts = new ArrayList<>();
        line.apply(asked.zone()).map(Said::text).ifPresent(texts::add);
        asked.zone().title().map(Said::text).ifPresent(texts::add);
        texts.add(asked.sheet());
        asked.zone().texts().forEach(said -> texts.add(said.text()));
        return texts.stream().map(reader).flatMap(Optional::stream).findFirst();
    }

    record Otherwise<T>(String text, T answer) {}

    /** What the title or the sheet's name says that is not what the return is read as. */
    static <T> Optional<Otherwise<T>> otherwise(
            AskedTable asked, Function<String, Optional<T>> reader, T own) {
        List<String> texts = new ArrayList<>();
        asked.zone().title().map(Said::text).ifPresent(texts::add);
        texts.add(asked.sheet());
        return texts.stream()
                .flatMap(
                        text ->
                                reader
                                        .apply(text)
                                        .map(answer -> new Otherwise<>(text, answer))
                                        .stream())
                .filter(other -> !other.answer().equals(own))
                .findFirst();
    }

    /** What the other sheets say, where they agree. */
    static <T> Optional<T> agreed(List<TitleZone> others, Function<TitleZone, Optional<T>> reader) {
        Set<T> said = new LinkedHashSet<>();
        others.forEach(zone -> reader.apply(zone).ifPresent(said::add));
        return said.size() == 1 ? said.stream().findFirst() : Optional.empty();
    }

    /** The cell of the line, or of the title where there is no line. */
    static FindingPlace placeOf(AskedTable asked, Function<TitleZone, Optional<Said>> line) {
        return line.apply(asked.zone())
                .map(said -> asked.place().at(said.cell()))
                .orElse(asked.titlePlace());
    }

    static String textOf(AskedTable asked, Function<TitleZone, Optional<Said>> line) {
        return line.apply(asked.zone())
                .or(() -> asked.zone().title())
                .map(Said::text)
                .orElse(asked.sheet());
    }
}
