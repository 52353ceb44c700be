package planhouse.samples;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.UnaryOperator;

/** How a whole workbook is laid out: its sheets' looks, and what else lies in it. */
record WorkbookLook(Map<Form, Look> sheets, Set<Extra> extras) {

    /** Sheets and habits that are no form. */
    enum Extra {
        HIDDEN_DRAFT(12),
        VERY_HIDDEN_DRAFT(6),
        INSTRUCTIONS(20),
        CODE_LIST(12),
        EMPTY_SHEET(20),
        SHEETS_SHUFFLED(10),
        OLD_FORMAT(8);

        final int inHundred;

        Extra(int inHundred) {
            this.inHundred = inHundred;
        }
    }

    WorkbookLook {
        sheets = new EnumMap<>(sheets);
        EnumSet<Extra> copy = EnumSet.noneOf(Extra.class);
        copy.addAll(extras);
        extras = copy;
    }

    static WorkbookLook drawn(Random random) {
        Map<Form, Look> sheets = new EnumMap<>(Form.class);
        for (Form form : Form.values()) sheets.put(form, Look.drawn(form, random));
        EnumSet<Extra> extras = EnumSet.noneOf(Extra.class);
        for (Extra extra : Extra.values()) {
            if (random.nextInt(100) < extra.inHundred) extras.add(extra);
        }
        return new WorkbookLook(sheets, extras);
    }

    static WorkbookLook plain() {
        Map<Form, Look> sheets = new EnumMap<>(Form.class);
        for (Form form : Form.values()) sheets.put(form, Look.plain(form));
        return new WorkbookLook(sheets, EnumSet.noneOf(Extra.class));
    }

    Look of(Form form) {
        return sheets.getOrDefault(form, Look.plain(form));
    }

    boolean has(Extra extra) {
        return extras.contains(extra);
    }

    WorkbookLook with(Form form, UnaryOperator<Look> change) {
        Map<Form, Look> changed = new EnumMap<>(sheets);
        changed.put(form, change.apply(of(form)));
        return new WorkbookLook(changed, extras);
    }

    WorkbookLook with(Extra extra) {
        EnumSet<Extra> more = EnumSet.of(extra);
        more.addAll(extras);
        return new WorkbookLook(sheets, more);
    }

    WorkbookLook without(Extra extra) {
        EnumSet<Extra> fewer = EnumSet.noneOf(Extra.class);
        fewer.addAll(extras);
        fewer.remove(extra);
        return new WorkbookLook(sheets, fewer);
    }

    String extension() {
        return has(Extra.OLD_FORMAT) ? ".xls" : ".xlsx";
    }
}
