package planhouse.workbook.marking;

import java.util.List;
import java.util.Optional;
import planhouse.workbook.DefinedName;

/** By what marks of earlier times are known again. */
public final class OwnNames {

    /** The defined name of the first sheet of findings; further ones have a number behind it. */
    public static final String FINDINGS = "planhouse_findings";

    /** The author of comments. */
    static final String AUTHOR = "planhouse";

    /** The comment of a marked workbook's zip file, as long as no other program saved it. */
    static final String ARCHIVE = "planhouse: marked workbook, not edited since";

    private OwnNames() {}

    /** Whether a sheet holds findings of an earlier marking. */
    public static boolean isFindings(String sheet, List<DefinedName> names) {
        return names.stream()
                .filter(name -> name.name().startsWith(FINDINGS))
                .map(name -> sheetOf(name.reference()))
                .anyMatch(named -> named.filter(sheet::equals).isPresent());
    }

    /** The sheet that a reference such as {@code '审核结果 Findings'!$A$1} names. */
    static Optional<String> sheetOf(String reference) {
        int mark = reference.lastIndexOf('!');
        if (mark < 1) return Optional.empty();
        String name = reference.substring(0, mark);
        if (!name.startsWith("'") || !name.endsWith("'")) return Optional.of(name);
        return Optional.of(name.substring(1, name.length() - 1).replace("''", "'"));
    }

    /** A sheet's name as references write it. */
    static String quoted(String sheet) {
        return "'" + sheet.replace("'", "''") + "'";
    }
}
