package planhouse.workbook;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** How a cell's style shows what the cell holds. Cells of the same style share one. */
public final class CellLook {

    /** Shows what the cell holds. */
    public static final CellLook PLAIN = new CellLook(List.of(), false, false);

    private final List<FormatSection> sections;
    private final boolean plain;
    private final boolean struck;
    private final boolean unseen;

    private CellLook(List<FormatSection> sections, boolean struck, boolean unseen) {
        this.sections = sections;
        this.plain = sections.stream().allMatch(section -> section.shown().equals(Shown.PLAIN));
        this.struck = struck;
        this.unseen = unseen;
    }

    /** Shows a number by the first section that is for it; one that none is for, as it is. */
    public static CellLook of(List<FormatSection> sections, boolean struck) {
        boolean general = sections.stream().allMatch(FormatSection::isGeneral);
        if (!general) return new CellLook(List.copyOf(sections), struck, false);
        return struck ? new CellLook(List.of(), true, false) : PLAIN;
    }

    /** The same in a colour that does not stand out from its ground. */
    public CellLook unseen() {
        return new CellLook(sections, struck, true);
    }

    public Shown of(BigDecimal number) {
        Shown shown =
                plain ? Shown.PLAIN : section(number).map(FormatSection::shown).orElse(Shown.PLAIN);
        return unseen ? shown.unseen() : shown;
    }

    /**
     * What it writes of a number or a day; empty where that is what is held, or is not followed.
     */
    Optional<String> text(CellValue value) {
        if (value instanceof CellValue.Number held) {
            return section(held.number()).flatMap(section -> section.text().of(held.number()));
        }
        if (value instanceof CellValue.Date day && !sections.isEmpty()) {
            return sections.get(0).text().of(day.dateTime());
        }
        return Optional.empty();
    }

    private Optional<FormatSection> section(BigDecimal number) {
        return sections.stream().filter(section -> section.isFor(number)).findFirst();
    }

    /** Whether everything is shown struck through. */
    public boolean struck() {
        return struck;
    }
}
