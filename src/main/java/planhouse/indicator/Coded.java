package planhouse.indicator;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** A constant that tables and JSON write as a code, such as {@code on-track}. */
public interface Coded {

    String name();

    default String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * The constant of this code.
     *
     * @throws IllegalArgumentException when there is none, with the codes there are
     */
    static <E extends Enum<E> & Coded> E of(Class<E> type, String code) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.code().equals(code))
                .findFirst()
                .orElseThrow(
                        () ->
                                new IllegalArgumentException(
                                        "%s: expected one of %s, found \"%s\""
                                                .formatted(
                                                        type.getSimpleName(), codes(type), code)));
    }

    private static <E extends Enum<E> & Coded> String codes(Class<E> type) {
        return Arrays.stream(type.getEnumConstants())
                .map(Coded::code)
                .collect(Collectors.joining(", "));
    }
}
