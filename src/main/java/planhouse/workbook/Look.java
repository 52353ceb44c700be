package planhouse.workbook;

import java.math.BigDecimal;
import java.util.List;

/** How a cell's style shows what the cell holds. Cells of the same style share one. */
public final class Look {

    /** Shows what the cell holds. */
    public static final Look PLAIN = new Look(List.of(), false);

    private final List<FormatSection> sections;
    private final boolean struck;

    private Look(List<FormatSection> sections, boolean struck) {
        this.sections = sections;
        this.struck = struck;
    }

    /** Shows every number in one way. */
    public Look(Shown shown, boolean struck) {
        this(List.of(new FormatSection(FormatSection.Numbers.ANY, BigDecimal.ZERO, shown)), struck);
    }

    /** Shows a number by the first section that is for it; one that none is for, as it is. */
    static Look of(List<FormatSection> sections, boolean struck) {
        boolean plain = sections.stream().allMatch(section -> section.shown().equals(Shown.PLAIN));
        if (!plain) return new Look(List.copyOf(sections), struck);
        return struck ? new Look(List.of(), true) : PLAIN;
    }

    public Shown of(BigDecimal number) {
        for (FormatSection section : sections) {
            if (section.isFor(number)) return section.shown();
        }
        return Shown.PLAIN;
    }

    /** Whether everything is shown struck through. */
    public boolean struck() {
        return struck;
    }
}
