package planhouse.collection.belonging;

import java.util.Optional;
import planhouse.collection.table.FindingPlace;
import planhouse.collection.table.RecognisedTable;
import planhouse.collection.word.Said;
import planhouse.collection.word.TitleZone;
import planhouse.form.Form;

/**
 * A table of which it is asked whose return it is.
 *
 * @param zone what stands above its header
 * @param above the table above it on the sheet, whose return it shares if it says nothing else
 */
public record AskedTable(
        Form form, int tableNo, String sheet, TitleZone zone, Optional<RecognisedTable> above) {

    public FindingPlace place() {
        return new FindingPlace(form.code(), tableNo, sheet);
    }

    /** The cell of its title; the sheet's first where it has none. */
    FindingPlace titlePlace() {
        return place().at(zone.title().map(said -> said.cell().toString()).orElse("A1"));
    }

    /** Empty where it has none. */
    String title() {
        return zone.title().map(Said::text).orElse("");
    }
}
