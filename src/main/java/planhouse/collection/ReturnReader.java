package planhouse.collection;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import planhouse.form.CodeList;
import planhouse.form.Form;
import planhouse.indicator.Bilingual;
import planhouse.indicator.Finding;
import planhouse.workbook.UnreadableWorkbookException;

/**
 * Finds whose return a table is and for which year. The sheet's own line comes first, then its
 * title, its name, the name that a template defined, the workbook's other sheets, the file's name.
 * A sheet that says something else than its template is nobody's.
 */
final class ReturnReader {

    private static final Pattern NAMES_A_PLACE =
            Pattern.compile("[\\u4e00-\\u9fff]{2,}(市|县|区)|county|city|district");

    private final WorkbookContext workbook;
    private final TemplateNames template;
    private final Map<CodeList, RespondentReader> readers = new HashMap<>();

    ReturnReader(WorkbookContext workbook, TemplateNames template) {
        this.workbook = workbook;
        this.template = template;
    }

    /**
     * The table that is asked about.
     *
     * @param above the table above it on the sheet, whose return it shares if it says nothing else
     */
    record Where(
            Form form, int tableNo, String sheet, TitleZone zone, Optional<RecognisedTable> above) {
        String cell() {
            return zone.title().map(said -> said.cell().toString()).orElse("A1");
        }
    }

    Optional<String> respondent(Where where, List<Finding> findings)
            throws UnreadableWorkbookException {
        Form form = where.form();
        if (form.respondents().fixed().isPresent()) {
            return form.respondents().fixed();
        }
        CodeList register = form.respondents().register();
        RespondentReader reader = reader(register);
        Optional<Said> line = where.zone().respondent();
        boolean unknown =
                line.filter(said -> reader.read(said.text()).isEmpty())
                        .filter(said -> NAMES_A_PLACE.matcher(PlainText.of(said.text())).find())
                        .isPresent();
        Optional<String> defined = template.respondent(where.sheet()).flatMap(reader::read);
        Optional<String> said = SheetStatements.own(where, reader::read, TitleZone::respondent);
        if (defined.isPresent() && said.isPresent() && !said.equals(defined)) {
            findings.add(
                    TableRule.TEMPLATE_OF_OTHER_RESPONDENT.finding(
                            form.code(),
                            where.tableNo(),
                            where.sheet(),
                            SheetStatements.cellOf(where, TitleZone::respondent),
                            null,
                            SheetStatements.textOf(where, TitleZone::respondent),
                            name(register, said.get()),
                            name(register, defined.get())));
            return Optional.empty();
        }
        Optional<String> own = unknown ? said : said.or(() -> defined);
        Optional<String> file = reader.read(workbook.fileName());
        if (own.isPresent()) {
            SheetStatements.otherwise(where, reader::read, own.get())
                    .ifPresent(
                            other ->
                                    findings.add(
                                            TableRule.RESPONDENTS_DISAGREE.finding(
                                                    form.code(),
                                                    where.tableNo(),
                                                    where.sheet(),
                                                    where.cell(),
                                                    null,
                                                    other.text(),
                                                    name(register, other.code()),
                                                    name(register, own.get()))));
            boolean differs = file.isPresent() && !file.equals(own);
            if (differs) {
                findings.add(
                        TableRule.RESPONDENT_CONTRADICTED.finding(
                                form.code(),
                                where.tableNo(),
                                where.sheet(),
                                SheetStatements.cellOf(where, TitleZone::respondent),
                                null,
                                register.entry(file.get())
                                        .map(entry -> entry.name().zh())
                                        .orElse(""),
                                name(register, own.get())));
            }
            return own;
        }
        List<TitleZone> others = workbook.others(where.sheet());
        if (unknown) {
            findings.add(
                    TableRule.RESPONDENT_UNKNOWN.finding(
                            form.code(),
                            where.tableNo(),
                            where.sheet(),
                            line.get().cell().toString(),
                            null,
                            line.get().text()));
            return Optional.empty();
        }
        Optional<String> found =
                where.above()
                        .flatMap(RecognisedTable::respondent)
                        .or(
                                () ->
                                        SheetStatements.agreed(
                                                others,
                                                zone ->
                                                        zone.respondent()
                                                                .map(Said::text)
                                                                .flatMap(reader::read)))
                        .or(() -> file);
        if (found.isEmpty()) {
            findings.add(
                    TableRule.RESPONDENT_NOT_SAID.finding(
                            form.code(),
                            where.tableNo(),
                            where.sheet(),
                            where.cell(),
                            null,
                            where.zone().title().map(Said::text).orElse(""),
                            register.entries().isEmpty()
                                    ? Bilingual.same("")
                                    : register.entries().get(0).name()));
        }
        return found;
    }

    /** Reads the names of those who may answer a form; empty where only one does. */
    Optional<RespondentReader> register(Form form) {
        return form.respondents().fixed().isPresent()
                ? Optional.empty()
                : Optional.of(reader(form.respondents().register()));
    }

    private RespondentReader reader(CodeList register) {
        return readers.computeIfAbsent(register, RespondentReader::new);
    }

    Optional<Integer> year(Where where, List<Finding> findings) throws UnreadableWorkbookException {
        Form form = where.form();
        if (form.period().isPresent()) {
            return form.period();
        }
        Optional<Integer> defined = template.year(where.sheet());
        Optional<Integer> said =
                where.zone()
                        .period()
                        .map(Said::text)
                        .flatMap(PeriodReader::ofPeriod)
                        .or(
                                () ->
                                        SheetStatements.own(
                                                where,
                                                PeriodReader::ofTitle,
                                                TitleZone::respondent));
        if (defined.isPresent() && said.isPresent() && !said.equals(defined)) {
            findings.add(
                    TableRule.TEMPLATE_OF_OTHER_YEAR.finding(
                            form.code(),
                            where.tableNo(),
                            where.sheet(),
                            SheetStatements.cellOf(where, TitleZone::period),
                            null,
                            SheetStatements.textOf(where, TitleZone::period),
                            said.get(),
                            defined.get()));
            return Optional.empty();
        }
        Optional<Integer> own = said.or(() -> defined);
        Optional<Integer> file = PeriodReader.ofTitle(workbook.fileName());
        Optional<Said> period = where.zone().period().or(() -> where.zone().title());
        if (own.isPresent() && period.map(Said::text).filter(PeriodReader::isPart).isPresent()) {
            findings.add(
                    TableRule.PART_OF_YEAR.finding(
                            form.code(),
                            where.tableNo(),
                            where.sheet(),
                            period.get().cell().toString(),
                            null,
                            period.get().text(),
                            own.get().toString()));
        }
        if (own.isPresent()) {
            SheetStatements.otherwise(where, PeriodReader::ofTitle, own.get())
                    .ifPresent(
                            other ->
                                    findings.add(
                                            TableRule.YEARS_DISAGREE.finding(
                                                    form.code(),
                                                    where.tableNo(),
                                                    where.sheet(),
                                                    where.cell(),
                                                    null,
                                                    other.text(),
                                                    other.code().toString(),
                                                    own.get().toString())));
            if (file.isPresent() && !file.equals(own)) {
                findings.add(
                        TableRule.YEAR_CONTRADICTED.finding(
                                form.code(),
                                where.tableNo(),
                                where.sheet(),
                                SheetStatements.cellOf(where, TitleZone::period),
                                null,
                                file.get().toString(),
                                own.get().toString()));
            }
            return own;
        }
        List<TitleZone> others = workbook.others(where.sheet());
        Optional<Integer> found =
                where.above()
                        .flatMap(RecognisedTable::year)
                        .or(() -> SheetStatements.agreed(others, ReturnReader::yearOf))
                        .or(() -> file);
        if (found.isEmpty()) {
            findings.add(
                    TableRule.YEAR_NOT_SAID.finding(
                            form.code(),
                            where.tableNo(),
                            where.sheet(),
                            where.cell(),
                            null,
                            where.zone().title().map(Said::text).orElse("")));
        }
        return found;
    }

    private static Optional<Integer> yearOf(TitleZone zone) {
        Optional<Integer> line = zone.period().map(Said::text).flatMap(PeriodReader::ofPeriod);
        return line.or(() -> zone.title().map(Said::text).flatMap(PeriodReader::ofTitle));
    }

    private static Bilingual name(CodeList register, String code) {
        return register.entry(code).map(CodeList.Entry::name).orElse(Bilingual.same(code));
    }
}
