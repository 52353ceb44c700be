package planhouse.cli.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Command lines as a shell reads them: to be pasted, or taken apart. */
public final class ShellLine {

    private static final Pattern PLAIN = Pattern.compile("[\\p{L}\\p{N}_./:=,@%+-]+");
    private static final Pattern WORD =
            Pattern.compile("(?:'[^']*'|\"(?:\\\\.|[^\"\\\\])*\"|\\\\.|[^\\s'\"\\\\])+");
    private static final Pattern PART =
            Pattern.compile("'([^']*)'|\"((?:\\\\.|[^\"\\\\])*)\"|\\\\(.)|([^'\"\\\\]+)");

    /** Where a redirection, a pipe or a further command begins. */
    private static final Pattern BEYOND = Pattern.compile("\\d*[<>|;&].*");

    private ShellLine() {}

    /** The words as one line that a shell takes apart into the same words. */
    public static String of(List<String> words) {
        return words.stream().map(ShellLine::quoted).collect(Collectors.joining(" "));
    }

    /** A word as a shell takes it for one: in quotes where it needs them. */
    public static String quoted(String word) {
        return PLAIN.matcher(word).matches() ? word : "'" + word.replace("'", "'\\''") + "'";
    }

    /** The words of a line up to where a redirection, a pipe or a further command begins. */
    public static List<String> words(String line) {
        List<String> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(line);
        while (matcher.find() && !BEYOND.matcher(matcher.group()).matches()) {
            words.add(unquoted(matcher.group()));
        }
        return words;
    }

    private static String unquoted(String word) {
        StringBuilder text = new StringBuilder();
        Matcher part = PART.matcher(word);
        while (part.find()) {
            if (part.group(1) != null) text.append(part.group(1));
            else if (part.group(2) != null)
                text.append(part.group(2).replaceAll("\\\\([\\\\\"$`])", "$1"));
            else text.append(part.group(3) == null ? part.group(4) : part.group(3));
        }
        return text.toString();
    }
}
