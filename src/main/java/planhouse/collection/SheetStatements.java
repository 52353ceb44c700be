package planhouse.collection;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Where a sheet and the others of its workbook say whose return a table is, and for which year: the
 * texts in the order in which they count, and the cell that a finding points to.
 */
final class SheetStatements {

    private SheetStatements() {}

    /** What the sheet says of itself: in its line, its title, its name, any other text above. */
    static <T> Optional<T> own(
            ReturnReader.Where where,
            Function<String, Optional<T>> reader,
            Function<TitleZone, Optional<Said>> line) {
        List<String> texts = new ArrayList<>();
        line.apply(where.zone()).map(Said::text).ifPresent(texts::add);
        where.zone().title().map(Said::text).ifPresent(texts::add);
        texts.add(where.sheet());
        where.zone().texts().forEach(said -> texts.add(said.text()));
        return texts.stream().map(reader).flatMap(Optional::stream).findFirst();
    }

    record Otherwise<T>(String text, T code) {}

    /** What the title or the sheet's name says that is not what the return is read as. */
    static <T> Optional<Otherwise<T>> otherwise(
            ReturnReader.Where where, Function<String, Optional<T>> reader, T own) {
        List<String> texts = new ArrayList<>();
        where.zone().title().map(Said::text).ifPresent(texts::add);
        texts.add(where.sheet());
        return texts.stream()
                .flatMap(
                        text ->
                                reader
                                        .apply(text)
                                        .map(code -> new Otherwise<>(text, code))
                                        .stream())
                .filter(other -> !other.code().equals(own))
                .findFirst();
    }

    /** What the other sheets say, where they agree. */
    static <T> Optional<T> agreed(List<TitleZone> others, Function<TitleZone, Optional<T>> reader) {
        Set<T> said = new LinkedHashSet<>();
        others.forEach(zone -> reader.apply(zone).ifPresent(said::add));
        return said.size() == 1 ? said.stream().findFirst() : Optional.empty();
    }

    static String cellOf(ReturnReader.Where where, Function<TitleZone, Optional<Said>> line) {
        return line.apply(where.zone()).map(said -> said.cell().toString()).orElse(where.cell());
    }

    static String textOf(ReturnReader.Where where, Function<TitleZone, Optional<Said>> line) {
        return line.apply(where.zone())
                .or(() -> where.zone().title())
                .map(Said::text)
                .orElse(where.sheet());
    }
}
