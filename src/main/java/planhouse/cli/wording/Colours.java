package planhouse.cli.wording;

import java.util.Map;

/**
 * Whether what is printed is coloured: for a terminal that has colours, and a person who wants
 * them.
 */
public final class Colours {

    private Colours() {}

    public static boolean areWanted() {
        return areWanted(System.console() != null, System.getenv());
    }

    /** As <a href="https://no-color.org">no-color.org</a> has it. */
    static boolean areWanted(boolean isTerminal, Map<String, String> environment) {
        return isTerminal
                && environment.getOrDefault("NO_COLOR", "").isEmpty()
                && !environment.getOrDefault("TERM", "").equals("dumb");
    }
}
