package planhouse.template;

import java.util.List;
import java.util.Optional;
import planhouse.form.Edition;
import planhouse.form.Form;
import planhouse.indicator.Bilingual;
import planhouse.warehouse.reading.ReturnValues;

/**
 * One form of a template, and what stands in it from the beginning.
 *
 * @param lastYear what is published for the year before: the known units, and a grey reference;
 *     empty: nothing is
 * @param filled values of this year, where a return is moved to another edition; empty: none
 * @param leftOver values of that return that have no place here
 */
public record FormFilling(
        Form form,
        Optional<ReturnValues> lastYear,
        Optional<ReturnValues> filled,
        List<LeftOver> leftOver) {

    /**
     * A value that could not be taken over.
     *
     * @param where sheet and cell it stood in
     * @param what the item it was for
     */
    public record LeftOver(String where, Bilingual what, String text, Bilingual why) {}

    public FormFilling {
        leftOver = List.copyOf(leftOver);
    }

    /** Nothing but what the definitions say. */
    public static FormFilling blank(Form form) {
        return new FormFilling(form, Optional.empty(), Optional.empty(), List.of());
    }

    public static FormFilling after(Form form, Optional<ReturnValues> lastYear) {
        return new FormFilling(form, lastYear, Optional.empty(), List.of());
    }

    Edition edition(int year) {
        return form.edition(year);
    }
}
