package planhouse.collection.belonging;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import planhouse.collection.word.RespondentReader;
import planhouse.collection.word.TitleZone;
import planhouse.form.CodeList;
import planhouse.form.Form;
import planhouse.indicator.Finding;
import planhouse.workbook.UnreadableWorkbookException;

/**
 * Finds whose return a table is and for which year. The sheet's own line comes first, then its
 * title, its name, the name that a template defined, the workbook's other sheets, the file's name.
 * A sheet that says something else than its template is nobody's.
 */
public final class ReturnReader {

    private final WorkbookContext workbook;
    private final TemplateNames template;
    private final Map<CodeList, RespondentReader> readers = new HashMap<>();

    public ReturnReader(WorkbookContext workbook, TemplateNames template) {
        this.workbook = workbook;
        this.template = template;
    }

    /** The code of the respondent; empty where a finding says why none is known. */
    public Optional<String> respondent(AskedTable asked, List<Finding> findings)
            throws UnreadableWorkbookException {
        Form form = asked.form();
        Optional<RespondentReader> reader = register(form);
        return reader.isEmpty()
                ? form.respondents().fixed()
                : answer(
                        new RespondentQuestion(
                                form.respondents().register(), reader.get(), template),
                        asked,
                        findings);
    }

    /** The year; empty where a finding says why none is known. */
    public Optional<Integer> year(AskedTable asked, List<Finding> findings)
            throws UnreadableWorkbookException {
        Optional<Integer> fixed = asked.form().period();
        return fixed.isPresent() ? fixed : answer(new YearQuestion(template), asked, findings);
    }

    /** Reads the names of those who may answer a form; empty where only one does. */
    public Optional<RespondentReader> register(Form form) {
        return form.respondents().fixed().isPresent()
                ? Optional.empty()
                : Optional.of(
                        readers.computeIfAbsent(
                                form.respondents().register(), RespondentReader::new));
    }

    private <T> Optional<T> answer(
            ReturnQuestion<T> question, AskedTable asked, List<Finding> findings)
            throws UnreadableWorkbookException {
        Optional<T> ofTemplate = question.ofTemplate(asked.sheet());
        Optional<T> ofSheet = question.ofSheet(asked);
        if (ofTemplate.isPresent() && ofSheet.isPresent() && !ofSheet.equals(ofTemplate)) {
            findings.add(
                    question.otherThanTemplate()
                            .finding(
                                    SheetStatements.placeOf(asked, question::line),
                                    SheetStatements.textOf(asked, question::line),
                                    question.words(ofSheet.get()),
                                    question.words(ofTemplate.get())));
            return Optional.empty();
        }
        Optional<Finding> unknown = question.unknown(asked);
        if (unknown.isPresent()) {
            findings.add(unknown.get());
            return Optional.empty();
        }
        Optional<T> own = ofSheet.or(() -> ofTemplate);
        if (own.isPresent()) {
            question.note(asked, own.get()).ifPresent(findings::add);
            tellOtherStatements(question, asked, own.get(), findings);
            return own;
        }
        Optional<T> elsewhere = elsewhere(question, asked);
        if (elsewhere.isEmpty()) {
            findings.add(question.notSaid(asked));
        }
        return elsewhere;
    }

    private <T> void tellOtherStatements(
            ReturnQuestion<T> question, AskedTable asked, T own, List<Finding> findings) {
        SheetStatements.otherwise(asked, question::ofTitle, own)
                .map(
                        other ->
                                question.disagreeing()
                                        .finding(
                                                asked.titlePlace(),
                                                other.text(),
                                                question.words(other.answer()),
                                                question.words(own)))
                .ifPresent(findings::add);
        question.ofTitle(workbook.fileName())
                .filter(file -> !file.equals(own))
                .map(
                        file ->
                                question.contradicted()
                                        .finding(
                                                SheetStatements.placeOf(asked, question::line),
                                                question.words(file).zh(),
                                                question.words(own)))
                .ifPresent(findings::add);
    }

    /** What the table above says, else the other sheets where they agree, else the file's name. */
    private <T> Optional<T> elsewhere(ReturnQuestion<T> question, AskedTable asked)
            throws UnreadableWorkbookException {
        List<TitleZone> others = workbook.others(asked.sheet());
        return asked.above()
                .flatMap(question::ofTable)
                .or(() -> SheetStatements.agreed(others, question::ofOther))
                .or(() -> question.ofTitle(workbook.fileName()));
    }
}
