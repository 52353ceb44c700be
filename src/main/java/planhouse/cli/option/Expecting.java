package planhouse.cli.option;

import java.util.Locale;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads what is typed for an option or a parameter, and can say what it expects there. */
public interface Expecting<T> extends ITypeConverter<T> {

    /** The key of what is expected, in the messages. */
    String expected();

    /** Its message is not shown: {@link Misuse} says what {@link #expected()} names. */
    default TypeConversionException refused() {
        return new TypeConversionException(expected());
    }

    /** The year of a return, a plan or a lock; what is typed beyond it is a slip. */
    final class Year implements Expecting<Integer> {

        private static final int FIRST = 1900;
        private static final int LAST = 2100;

        @Override
        public Integer convert(String typed) {
            int year = Integer.parseInt(typed.strip());
            if (year < FIRST || year > LAST) throw refused();
            return year;
        }

        @Override
        public String expected() {
            return "usage.expected.year";
        }
    }

    /** How many are to be shown. */
    final class Count implements Expecting<Integer> {

        @Override
        public Integer convert(String typed) {
            int count = Integer.parseInt(typed.strip());
            if (count < 1) throw refused();
            return count;
        }

        @Override
        public String expected() {
            return "usage.expected.count";
        }
    }

    /** Words that somebody reads later, such as a reason. */
    final class Text implements Expecting<String> {

        @Override
        public String convert(String typed) {
            if (typed.isBlank()) throw refused();
            return typed;
        }

        @Override
        public String expected() {
            return "usage.expected.text";
        }
    }

    /** A language that commands speak. */
    final class Tongue implements Expecting<String> {

        @Override
        public String convert(String typed) {
            if (!typed.equals("zh") && !typed.equals("en")) throw refused();
            return typed;
        }

        @Override
        public String expected() {
            return "usage.expected.language";
        }
    }

    /** The hash of an entry of the audit trail: 64 hexadecimal digits. */
    final class Hash implements Expecting<String> {

        @Override
        public String convert(String typed) {
            String hash = typed.strip().toLowerCase(Locale.ROOT);
            if (!hash.matches("[0-9a-f]{64}")) throw refused();
            return hash;
        }

        @Override
        public String expected() {
            return "usage.expected.hash";
        }
    }
}
