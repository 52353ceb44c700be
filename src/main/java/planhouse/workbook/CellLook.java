package planhouse.workbook;

import java.math.BigDecimal;
import java.util.List;

/** How a cell's style shows what the cell holds. Cells of the same style share one. */
public final class CellLook {

    /** Shows what the cell holds. */
    public static final CellLook PLAIN = new CellLook(List.of(), false, false);

    private final List<FormatSection> sections;
    private final boolean struck;
    private final boolean unseen;

    private CellLook(List<FormatSection> sections, boolean struck, boolean unseen) {
        this.sections = sections;
        this.struck = struck;
        this.unseen = unseen;
    }

    /** Shows a number by the first section that is for it; one that none is for, as it is. */
    public static CellLook of(List<FormatSection> sections, boolean struck) {
        boolean plain = sections.stream().allMatch(section -> section.shown().equals(Shown.PLAIN));
        if (!plain) return new CellLook(List.copyOf(sections), struck, false);
        return struck ? new CellLook(List.of(), true, false) : PLAIN;
    }

    /** The same in a colour that does not stand out from its ground. */
    public CellLook unseen() {
        return new CellLook(sections, struck, true);
    }

    public Shown of(BigDecimal number) {
        Shown shown = Shown.PLAIN;
        for (FormatSection section : sections) {
            if (section.isFor(number)) {
                shown = section.shown();
                break;
            }
        }
        return unseen ? shown.unseen() : shown;
    }

    /** Whether everything is shown struck through. */
    public boolean struck() {
        return struck;
    }
}
