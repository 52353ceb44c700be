package planhouse.cli.figure;

import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import planhouse.cli.wording.Words;
import planhouse.workbook.CellAddress;

/**
 * A cell as people and formulas write it: {@code J8}, {@code Table 1!J8}, {@code 'Table 1'!$J$8}.
 *
 * @param sheet empty where none is named
 */
record CellReference(Optional<String> sheet, CellAddress cell) {

    /**
     * @throws ParameterException when it is none
     */
    static CellReference of(String typed, CommandSpec spec) {
        int mark = typed.lastIndexOf('!');
        try {
            CellAddress cell = CellAddress.parse(typed.substring(mark + 1).strip());
            return new CellReference(
                    mark < 0 ? Optional.empty() : Optional.of(unquoted(typed.substring(0, mark))),
                    cell);
        } catch (IllegalArgumentException noAddress) {
            throw new ParameterException(spec.commandLine(), Words.of("trace.noCell", typed));
        }
    }

    private static String unquoted(String sheet) {
        String name = sheet.strip();
        boolean quoted = name.length() > 1 && name.startsWith("'") && name.endsWith("'");
        return quoted ? name.substring(1, name.length() - 1).replace("''", "'") : name;
    }
}
