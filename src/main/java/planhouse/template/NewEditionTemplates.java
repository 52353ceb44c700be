package planhouse.template;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import planhouse.cleaning.CleanedWorkbook;
import planhouse.cleaning.TableEvent;
import planhouse.collection.header.KnownForms;
import planhouse.collection.table.RecognisedTable;
import planhouse.form.CodeList;
import planhouse.form.Definitions;
import planhouse.form.Form;
import planhouse.form.Schedule;
import planhouse.warehouse.reading.LastYear;
import planhouse.warehouse.reading.ReturnValues;
import planhouse.workbook.UnreadableWorkbookException;
import planhouse.workbook.reading.Workbook;
import planhouse.workbook.writing.UntouchedWorkbook;

/**
 * Answers returns on withdrawn editions: each with the template of the edition in use, filled with
 * the values of the old one.
 */
public final class NewEditionTemplates {

    private static final String ENDING = "-new-edition";

    private final Definitions definitions;
    private final Optional<Schedule> schedule;
    private final LastYear lastYear;
    private final LocalDate today;

    public NewEditionTemplates(
            Definitions definitions,
            Optional<Schedule> schedule,
            LastYear lastYear,
            LocalDate today) {
        this.definitions = definitions;
        this.schedule = schedule;
        this.lastYear = lastYear;
        this.today = today;
    }

    /** A template that was written, and the returns that it answers. */
    public record Written(Path file, String respondent, int year, List<String> forms) {}

    private record Addressee(CodeList.Entry respondent, int year) {}

    private record Return(Addressee sender, Form form) {}

    /**
     * Writes one workbook for each respondent and year; none where every table is on an edition in
     * use.
     *
     * @param file the workbook as it was sent
     * @param folder where they go; a file in it that a person has changed stays
     * @throws UnreadableWorkbookException when the sent workbook cannot be read
     */
    public List<Written> write(Path file, Path folder)
            throws IOException, UnreadableWorkbookException {
        Map<Addressee, List<FormFilling>> fillings = new LinkedHashMap<>();
        moved(file)
                .forEach(
                        (sent, values) ->
                                fillings.computeIfAbsent(sent.sender(), key -> new ArrayList<>())
                                        .add(values.filling(before(sent))));
        List<Written> written = new ArrayList<>();
        for (Map.Entry<Addressee, List<FormFilling>> each : fillings.entrySet()) {
            Addressee to = each.getKey();
            List<String> forms =
                    each.getValue().stream().map(filling -> filling.form().code()).toList();
            Path target = target(file, folder, forms, written);
            new ReturnTemplate(to.respondent(), to.year(), schedule, each.getValue()).write(target);
            written.add(new Written(target, to.respondent().code(), to.year(), forms));
        }
        return written;
    }

    private Optional<ReturnValues> before(Return sent) {
        Addressee sender = sent.sender();
        return lastYear.before(sent.form(), sender.respondent().code(), sender.year());
    }

    private Map<Return, MovedValues> moved(Path file)
            throws IOException, UnreadableWorkbookException {
        Map<Return, MovedValues> moved = new LinkedHashMap<>();
        String name = String.valueOf(file.getFileName());
        try (Workbook workbook = Workbook.open(file);
                CleanedWorkbook cleaned =
                        new CleanedWorkbook(workbook, new KnownForms(definitions), name)) {
            Optional<MovedValues> open = Optional.empty();
            for (TableEvent event = cleaned.next(); event != null; event = cleaned.next()) {
                if (event instanceof TableEvent.Opened opened) {
                    RecognisedTable table = opened.table();
                    open =
                            returnOf(table)
                                    .map(
                                            of ->
                                                    moved.computeIfAbsent(
                                                            of,
                                                            key ->
                                                                    new MovedValues(
                                                                            key.form(),
                                                                            key.sender().year())));
                    open.ifPresent(values -> values.open(table));
                } else if (event instanceof TableEvent.Data data) {
                    open.ifPresent(values -> values.add(data.row()));
                }
            }
        }
        return moved;
    }

    private Optional<Return> returnOf(RecognisedTable table) {
        Optional<CodeList.Entry> respondent =
                table.respondent()
                        .flatMap(code -> table.form().respondents().register().entry(code));
        return table.edition().isWithdrawn(today) && table.year().isPresent()
                ? respondent.map(
                        entry -> new Return(new Addressee(entry, table.year().get()), table.form()))
                : Optional.empty();
    }

    private static Path target(Path file, Path folder, List<String> forms, List<Written> written) {
        String name = String.valueOf(file.getFileName());
        int dot = name.lastIndexOf('.');
        String start =
                (dot < 0 ? name : name.substring(0, dot))
                        + "-"
                        + forms.stream().collect(Collectors.joining("-"))
                        + ENDING;
        for (int number = 1; ; number++) {
            Path target = folder.resolve(start + (number == 1 ? "" : "-" + number) + ".xlsx");
            boolean taken = written.stream().anyMatch(other -> other.file().equals(target));
            if (!taken && (!Files.exists(target) || UntouchedWorkbook.isAt(target))) {
                return target;
            }
        }
    }
}
