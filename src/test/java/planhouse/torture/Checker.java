package planhouse.torture;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.sql.DataSource;
import planhouse.feedback.Feedback;
import planhouse.feedback.FeedbackFile;
import planhouse.form.DefinitionFiles;
import planhouse.form.Definitions;
import planhouse.form.SqlFiles;
import planhouse.indicator.Bilingual;
import planhouse.plan.Plans;
import planhouse.warehouse.FigureChanges;
import planhouse.warehouse.Rehearsal;
import planhouse.warehouse.RunReport;
import planhouse.warehouse.Submitter;
import planhouse.warehouse.WarehouseSchema;
import planhouse.warehouse.server.TestDatabase;

/** What the command {@code check} does, in this process, on a database of its own. */
final class Checker {

    /** Words that only a programmer understands, or that nobody wrote. */
    private static final Pattern FOREIGN =
            Pattern.compile(
                    "\\bnull\\b|\\b[a-z]+(\\.[a-z0-9]+)+\\.[A-Z]|[a-z](Exception|Error)\\b"
                            + "|\\bclass [a-z]|\\n\\s*at [a-z]|out of bounds|\\{[0-9]");

    private final Rehearsal rehearsal;
    private final Feedback feedback;

    /**
     * @param folder takes the feedback
     */
    Checker(Path folder) {
        DefinitionFiles files = new DefinitionFiles(Optional.empty());
        Definitions definitions = files.load();
        SqlFiles sql = files.sqlFiles();
        DataSource database = TestDatabase.create().dataSource();
        new WarehouseSchema(database, definitions, sql).bringUpToDate();
        this.rehearsal =
                new Rehearsal(database, definitions, sql, new Plans(files, definitions).load());
        this.feedback = new Feedback(definitions, Optional.of(folder), folder);
    }

    /**
     * How a workbook ended.
     *
     * @param outcome loaded, rejected, unreadable or unrecognised
     * @param reason why it is unreadable, in English
     * @param foreign sentences in which a statistician meets words of a programmer
     */
    record Ended(String outcome, String reason, List<String> foreign) {}

    /** Checks these workbooks; how they ended, in their order. */
    List<Ended> check(List<Path> files) {
        RunReport report =
                rehearsal.of(files, new Submitter("tester", Optional.empty()), FigureChanges.ALL);
        List<FeedbackFile> given = feedback.write(report);
        List<Ended> ended = new ArrayList<>();
        for (int i = 0; i < files.size(); i++) {
            ended.add(ended(report.workbooks().get(i), given.get(i)));
        }
        return ended;
    }

    private static Ended ended(RunReport.WorkbookResult workbook, FeedbackFile given) {
        List<Bilingual> words = new ArrayList<>();
        workbook.reason().ifPresent(words::add);
        workbook.sheetsIgnored().forEach(sheet -> words.add(sheet.why()));
        given.note().ifPresent(words::add);
        return new Ended(
                workbook.outcome(),
                workbook.reason().map(reason -> reason.in(Locale.ENGLISH)).orElse(""),
                words.stream()
                        .flatMap(said -> Stream.of(said.zh(), said.en()))
                        .filter(said -> FOREIGN.matcher(said).find())
                        .toList());
    }
}
