package planhouse.cli.wording;

import java.util.regex.Pattern;

/** Keeps passwords out of what is shown: those of a database's address, wherever it is quoted. */
public final class Secrets {

    private static final Pattern PARAMETER =
            Pattern.compile("((?:ssl)?password=)[^&\\s\"']+", Pattern.CASE_INSENSITIVE);

    /** Behind the user's name; a password may itself hold an at sign, but no slash. */
    private static final Pattern BEFORE_HOST = Pattern.compile("(//[^/:@\\s]*:)[^/\\s]*@");

    private Secrets() {}

    /** The same text with three stars for each password. */
    public static String masked(String text) {
        String withoutParameters = PARAMETER.matcher(text).replaceAll("$1***");
        return BEFORE_HOST.matcher(withoutParameters).replaceAll("$1***@");
    }
}
