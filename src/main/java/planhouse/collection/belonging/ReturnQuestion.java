package planhouse.collection.belonging;

import java.util.Optional;
import planhouse.collection.table.RecognisedTable;
import planhouse.collection.table.TableRule;
import planhouse.collection.word.Said;
import planhouse.collection.word.TitleZone;
import planhouse.indicator.Bilingual;
import planhouse.indicator.Finding;
import planhouse.workbook.UnreadableWorkbookException;

/**
 * One of the two things to know of a table's return, its respondent or its year: how each part of a
 * workbook answers, and what to tell where the answers disagree.
 *
 * @param <T> a respondent's code, a year
 */
interface ReturnQuestion<T> {

    /** What a name says that a template gave the sheet. */
    Optional<T> ofTemplate(String sheet) throws UnreadableWorkbookException;

    /** What the sheet says of itself: in its line, its title, its name, any other text above. */
    Optional<T> ofSheet(AskedTable asked);

    /** What another sheet says above its table. */
    Optional<T> ofOther(TitleZone zone);

    /** What the return of another table is. */
    Optional<T> ofTable(RecognisedTable table);

    /** What a title, a sheet's name or a file's name says. */
    Optional<T> ofTitle(String text);

    /** The line above the table that is there to answer. */
    Optional<Said> line(TitleZone zone);

    /** How findings call an answer. */
    Bilingual words(T answer);

    /** That the line answers with something that nobody knows, or with more than one. */
    Optional<Finding> unknown(AskedTable asked);

    /** What else to tell of a sheet that gives this answer. */
    Optional<Finding> note(AskedTable asked, T answer);

    /** That nothing answers. */
    Finding notSaid(AskedTable asked);

    /** The sheet says something else than its template. */
    TableRule otherThanTemplate();

    /** The sheet's title or its name says something else than the answer. */
    TableRule disagreeing();

    /** The file's name says something else than the answer. */
    TableRule contradicted();
}
