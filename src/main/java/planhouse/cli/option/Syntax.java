package planhouse.cli.option;

import java.util.List;
import picocli.CommandLine.ParameterException;

/** What the program would understand of words that were typed; nothing of it is run. */
public interface Syntax {

    /** Whether there is such a command. */
    boolean knows(String command);

    /**
     * @throws ParameterException when the words are no command line of this program
     */
    void check(List<String> words);
}
