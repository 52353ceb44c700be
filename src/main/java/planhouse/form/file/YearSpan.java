package planhouse.form.file;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import planhouse.form.Edition;

/** Years from one to another: {@code 2019}, {@code 2019-2021}, {@code 2019-}, {@code -2018}. */
record YearSpan(Optional<Integer> first, Optional<Integer> last) {

    private static final Pattern WRITTEN =
            Pattern.compile("([12][0-9]{3})?\\s*([-–—]?)\\s*([12][0-9]{3})?");

    /** Empty where the text is no such years. */
    static Optional<YearSpan> parse(String text) {
        Matcher written = WRITTEN.matcher(text.strip());
        if (!written.matches()) {
            return Optional.empty();
        }
        Optional<Integer> from = Optional.ofNullable(written.group(1)).map(Integer::valueOf);
        Optional<Integer> to = Optional.ofNullable(written.group(3)).map(Integer::valueOf);
        if (written.group(2).isEmpty()) {
            boolean oneYear = from.isPresent() && to.isEmpty();
            return oneYear ? Optional.of(new YearSpan(from, from)) : Optional.empty();
        }
        if (from.isEmpty() && to.isEmpty() || from.orElse(0) > to.orElse(9999)) {
            return Optional.empty();
        }
        return Optional.of(new YearSpan(from, to));
    }

    boolean isClosed() {
        return first.isPresent() && last.isPresent();
    }

    static boolean overlap(Edition one, Edition other) {
        return one.firstYear().orElse(0) <= other.lastYear().orElse(9999)
                && other.firstYear().orElse(0) <= one.lastYear().orElse(9999);
    }
}
