package planhouse.workbook.marking;

import java.util.HashMap;
import java.util.Map;
import planhouse.workbook.writing.Colour;
import planhouse.workbook.writing.Look;

/** Looks of a sheet of findings as formats among a workbook's styles. */
final class PageStyles {

    private static final String FONT_NAME = "Microsoft YaHei";

    private record Key(Look look, boolean quoted) {}

    private final StylesPart styles;
    private final Map<Key, Integer> formats = new HashMap<>();

    PageStyles(StylesPart styles) {
        this.styles = styles;
    }

    /**
     * @param quoted for a text that Excel would take for a formula when somebody edits it
     */
    int format(Look look, boolean quoted) {
        return formats.computeIfAbsent(new Key(look, quoted), this::add);
    }

    private int add(Key key) {
        Look look = key.look;
        Colour fill = look.fill();
        int fillId = fill == null ? 0 : styles.numberOf(StylesPart.FILLS, fill(fill));
        String horizontal =
                switch (look.align()) {
                    case LEFT, TOP_LEFT -> "left";
                    case CENTRE -> "center";
                    case RIGHT -> "right";
                };
        String vertical = look.align() == Look.Align.TOP_LEFT ? "top" : "center";
        boolean indent = look.frame() != Look.Frame.NONE && look.align() == Look.Align.LEFT;
        return styles.numberOf(
                StylesPart.FORMATS,
                "<xf numFmtId=\"%d\" fontId=\"%d\" fillId=\"%d\" borderId=\"%d\"%s%s applyNumberFormat=\"1\" applyFont=\"1\" applyFill=\"1\" applyBorder=\"1\" applyAlignment=\"1\" applyProtection=\"1\"><alignment horizontal=\"%s\" vertical=\"%s\"%s%s/><protection locked=\"%d\"/></xf>"
                        .formatted(
                                styles.numberFormat(look.format()),
                                styles.numberOf(StylesPart.FONTS, font(look)),
                                fillId,
                                styles.numberOf(StylesPart.BORDERS, border(look.frame())),
                                styles.hasNamedStyles() ? " xfId=\"0\"" : "",
                                key.quoted ? " quotePrefix=\"1\"" : "",
                                horizontal,
                                vertical,
                                look.fit() == Look.Fit.WRAP ? " wrapText=\"1\"" : "",
                                indent ? " indent=\"1\"" : "",
                                look.unlocked() ? 0 : 1));
    }

    private static String font(Look look) {
        return "<font>" + properties(look, "name") + "</font>";
    }

    /** The properties of a run of text in a cell. */
    static String run(Look look) {
        return properties(look, "rFont");
    }

    private static String properties(Look look, String name) {
        return (look.bold() ? "<b/>" : "")
                + (look.italic() ? "<i/>" : "")
                + "<sz val=\""
                + XmlText.decimal(look.points())
                + "\"/><color rgb=\"FF"
                + look.ink().hex()
                + "\"/><"
                + name
                + " val=\""
                + FONT_NAME
                + "\"/><family val=\"2\"/>";
    }

    private static String fill(Colour colour) {
        return "<fill><patternFill patternType=\"solid\"><fgColor rgb=\"FF"
                + colour.hex()
                + "\"/><bgColor indexed=\"64\"/></patternFill></fill>";
    }

    private static String border(Look.Frame frame) {
        String line = " style=\"thin\"><color rgb=\"FF" + Colour.LINE.hex() + "\"/></";
        boolean all = frame == Look.Frame.ALL;
        return "<border>"
                + (all
                        ? "<left" + line + "left><right" + line + "right><top" + line + "top>"
                        : "<left/><right/><top/>")
                + (frame == Look.Frame.NONE ? "<bottom/>" : "<bottom" + line + "bottom>")
                + "<diagonal/></border>";
    }
}
