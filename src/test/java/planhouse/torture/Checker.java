package planhouse.torture;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.sql.DataSource;
import planhouse.cleaning.CleanedWorkbook;
import planhouse.cleaning.TableEvent;
import planhouse.collection.FindingsSheet;
import planhouse.collection.header.KnownForms;
import planhouse.feedback.Feedback;
import planhouse.feedback.FeedbackFile;
import planhouse.form.Definitions;
import planhouse.form.file.DefinitionFiles;
import planhouse.indicator.Bilingual;
import planhouse.plan.Programme;
import planhouse.warehouse.Submitter;
import planhouse.warehouse.reading.FigureChanges;
import planhouse.warehouse.reading.RunReport;
import planhouse.warehouse.replay.Rehearsal;
import planhouse.warehouse.schema.WarehouseSchema;
import planhouse.warehouse.server.TestDatabase;
import planhouse.workbook.UnreadableWorkbookException;
import planhouse.workbook.reading.Workbook;

/** What the command {@code check} does, in this process, on a database of its own. */
final class Checker {

    /** Words that only a programmer understands, or that nobody wrote. */
    private static final Pattern FOREIGN =
            Pattern.compile(
                    "\\bnull\\b|\\b[a-z]+(\\.[a-z0-9]+)+\\.[A-Z]|[a-z](Exception|Error)\\b"
                            + "|\\bclass [a-z]|\\n\\s*at [a-z]|out of bounds|\\{[0-9]");

    private static final Ended IN_FULL = new Ended("in full", "", List.of());
    private static final int UNRECOGNISED_IN_FULL = 8;

    private final KnownForms known;
    private final Rehearsal rehearsal;
    private final Feedback feedback;

    /**
     * @param folder takes the feedback
     */
    Checker(Path folder) {
        Programme programme = new Programme(new DefinitionFiles(Optional.empty()));
        Definitions definitions = programme.definitions();
        this.known = new KnownForms(definitions);
        DataSource database = TestDatabase.create().dataSource();
        new WarehouseSchema(database, programme).bringUpToDate();
        this.rehearsal = new Rehearsal(database, programme);
        this.feedback = new Feedback(definitions, Optional.of(folder), List.of(), folder);
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

    /** The same, but the database sees only workbooks with a form in them, and a few others. */
    List<Ended> checkForms(List<Path> files) {
        List<Path> forms = new ArrayList<>();
        List<Ended> ended = new ArrayList<>();
        for (Path file : files) {
            Ended read = read(file);
            boolean inFull =
                    read.outcome().equals("form") || file.hashCode() % UNRECOGNISED_IN_FULL == 0;
            if (inFull) forms.add(file);
            ended.add(inFull ? IN_FULL : read);
        }
        if (!forms.isEmpty()) {
            Iterator<Ended> checked = check(forms).iterator();
            ended.replaceAll(one -> one == IN_FULL ? checked.next() : one);
        }
        return ended;
    }

    private Ended read(Path file) {
        boolean form = false;
        try (Workbook workbook = Workbook.open(file);
                CleanedWorkbook cleaned =
                        new CleanedWorkbook(workbook, known, file.getFileName().toString())) {
            for (TableEvent event = cleaned.next(); event != null; event = cleaned.next()) {
                form = true;
            }
            FindingsSheet.explanations(workbook);
            return new Ended(form ? "form" : "unrecognised", "", List.of());
        } catch (UnreadableWorkbookException unreadable) {
            return new Ended(
                    "unreadable",
                    unreadable.message(Locale.ENGLISH),
                    foreign(
                            Stream.of(
                                    unreadable.message(Locale.CHINESE),
                                    unreadable.message(Locale.ENGLISH))));
        }
    }

    private static Ended ended(RunReport.WorkbookResult workbook, FeedbackFile given) {
        List<Bilingual> words = new ArrayList<>();
        workbook.reason().ifPresent(words::add);
        workbook.sheetsIgnored().forEach(sheet -> words.add(sheet.why()));
        given.note().ifPresent(words::add);
        return new Ended(
                workbook.outcome().code(),
                workbook.reason().map(reason -> reason.in(Locale.ENGLISH)).orElse(""),
                foreign(words.stream().flatMap(said -> Stream.of(said.zh(), said.en()))));
    }

    private static List<String> foreign(Stream<String> said) {
        return said.filter(words -> FOREIGN.matcher(words.replace(Oddments.PLACES, "")).find())
                .toList();
    }
}
