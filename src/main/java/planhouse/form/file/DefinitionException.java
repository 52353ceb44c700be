package planhouse.form.file;

import java.util.List;
import java.util.stream.Collectors;

/** The definitions are wrong: all mistakes at once, each with file and key. Nothing runs. */
public final class DefinitionException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<DefinitionMistake> mistakes;

    public DefinitionException(List<DefinitionMistake> mistakes) {
        super(mistakes.stream().map(DefinitionMistake::toString).collect(Collectors.joining("\n")));
        this.mistakes = List.copyOf(mistakes);
    }

    public List<DefinitionMistake> mistakes() {
        return mistakes;
    }
}
