package planhouse.samples;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * One thing that is wrong with a return, and the only one in its workbook.
 *
 * @param kind what is wrong, in words for a list
 * @param form the return that must be rejected
 * @param unfit oddities that would hide the defect or make a second one of it
 * @param needed oddities without which the defect cannot be
 * @param plant puts the defect in and says where it is
 */
record Defect(String kind, Form form, Set<Oddity> unfit, List<Oddity> needed, Planting plant) {

    /** Puts a defect into a workbook. */
    interface Planting {
        Planted into(Bed bed);
    }

    /** Where the defect is and what is read there now. */
    record Planted(Place place, String item, String found) {}

    Defect {
        EnumSet<Oddity> copy = EnumSet.noneOf(Oddity.class);
        copy.addAll(unfit);
        unfit = copy;
        needed = List.copyOf(needed);
    }

    WorkbookLook fit(WorkbookLook look) {
        return look.with(form, sheet -> sheet.without(unfit).with(needed.toArray(Oddity[]::new)))
                .without(WorkbookLook.Extra.OLD_FORMAT);
    }
}
