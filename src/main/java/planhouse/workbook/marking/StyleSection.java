package planhouse.workbook.marking;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** One list of a workbook's styles, such as its fonts; it only ever grows at its end. */
final class StyleSection {

    private static final Pattern CELL_FORMAT = Pattern.compile("<(\\w+:)?xf\\b");

    /** Attributes that make a cell's format; whether it applies its fill does not. */
    private static final List<String> OF_FORMAT =
            List.of(
                    "numFmtId",
                    "fontId",
                    "fillId",
                    "borderId",
                    "xfId",
                    "quotePrefix",
                    "pivotButton",
                    "applyNumberFormat",
                    "applyFont",
                    "applyBorder",
                    "applyAlignment",
                    "applyProtection");

    private final List<String> elements = new ArrayList<>();
    private final Map<String, Integer> numbers = new HashMap<>();
    private int known;

    /** Takes an element that the part holds already. */
    void read(String xml) {
        numbers.putIfAbsent(key(xml), elements.size());
        elements.add(xml);
        known = elements.size();
    }

    int size() {
        return elements.size();
    }

    String get(int number) {
        return elements.get(number);
    }

    /** The number of an element, which is added where there is none like it. */
    int numberOf(String xml) {
        return numbers.computeIfAbsent(
                key(xml),
                key -> {
                    elements.add(xml);
                    return elements.size() - 1;
                });
    }

    boolean hasGrown() {
        return elements.size() > known;
    }

    /** What is to be written behind the elements that the part holds. */
    String added() {
        return String.join("", elements.subList(known, elements.size()));
    }

    /** Equal for elements that mean the same, as far as that matters for not adding it twice. */
    private static String key(String xml) {
        if (!CELL_FORMAT.matcher(xml).lookingAt()) return xml;
        int end = xml.indexOf('>') + 1;
        Tag tag = new Tag(xml.substring(0, end));
        String rest = xml.substring(end);
        List<String> attributes = new ArrayList<>();
        for (String name : OF_FORMAT) {
            String value = tag.attribute(name);
            if (value != null && !value.equals("0")) attributes.add(name + "=" + value);
        }
        return attributes + rest;
    }
}
