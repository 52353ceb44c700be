package planhouse.form.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import planhouse.form.Definitions;

/** A folder of definitions that a test writes. */
record WrittenFolder(Path path) {

    /** To be formatted: the code, a further line, and two ends of the items' codes. */
    static final String CROSSTAB =
            """
            form: %s
            title: Output by district
            kind: crosstab
            publisher: {code: x, name: X}
            %s
            stub: {dimension: area, codelist: districts, name: District}
            columns:
              - {code: output_%s, name: Output, aliases: [Gross output], unit: 10k_cny}
              - {code: profit_%s, name: Profit, unit: 10k_cny}
            """;

    static final String DISTRICTS = "code,name\n1,North\n2,South\n";

    WrittenFolder file(String name, String text) {
        try {
            Path file = path.resolve(name);
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
            return this;
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    Definitions load() {
        return new DefinitionFiles(Optional.of(path)).load();
    }

    SqlFiles sql() {
        return new DefinitionFiles(Optional.of(path)).sqlFiles();
    }

    /** What loading it tells, one mistake a line. */
    List<String> mistakes() {
        try {
            load();
            return List.of();
        } catch (DefinitionException wrong) {
            return wrong.mistakes().stream().map(DefinitionMistake::toString).toList();
        }
    }
}
