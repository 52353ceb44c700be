package planhouse.samples;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a cell of a return is to hold, before it is known how it is written. */
sealed interface Value {

    Value MISSING = new Missing();

    record Text(String text) implements Value {}

    record Number(BigDecimal amount) implements Value {}

    record Percent(BigDecimal amount) implements Value {}

    record Month(YearMonth month) implements Value {}

    record Flag(boolean set) implements Value {}

    /** Not reported, in a cell that may stay empty. */
    record Missing() implements Value {}

    /** Empty by intention: no sign is put there either. */
    record Blank() implements Value {}

    static Value text(@Nullable String text) {
        return text == null ? new Blank() : new Text(text);
    }

    static Value number(long amount) {
        return new Number(BigDecimal.valueOf(amount));
    }

    static Value number(@Nullable BigDecimal amount) {
        return amount == null ? MISSING : new Number(amount);
    }

    static Value percent(Optional<BigDecimal> amount) {
        return amount.<Value>map(Percent::new).orElse(MISSING);
    }
}
