package planhouse.workbook;

import java.util.regex.Pattern;

/** What a library says of its failure, as far as it is of use to somebody who does not program. */
public final class LibraryWords {

    private static final int LONGEST = 160;

    private static final Pattern OF_PROGRAMMERS =
            Pattern.compile(
                    "\\b(null|class)\\b|\\b[a-z]+(\\.[a-z0-9]+)+\\.[A-Z]|[a-z](Exception|Error)\\b"
                            + "|out of bounds|^-?[0-9]*$");

    private LibraryWords() {}

    /** The first line of the failure's message; empty where that speaks of the program itself. */
    public static String of(Throwable failure) {
        String message = failure.getMessage();
        String line = message == null ? "" : message.lines().findFirst().orElse("").strip();
        String begin = line.length() <= LONGEST ? line : line.substring(0, LONGEST) + "…";
        return OF_PROGRAMMERS.matcher(begin).find() ? "" : begin;
    }
}
