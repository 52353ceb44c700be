package planhouse.cleaning;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import planhouse.collection.word.PlainText;
import planhouse.form.Dimension;
import planhouse.form.Form;
import planhouse.form.StubColumn;
import planhouse.indicator.Finding;

/**
 * What a form's rows are about, in words that stay the same when rows move: a list's key values, a
 * table form's codes. Findings carry it as their subject, so that those of one attempt are known
 * again in the next.
 */
public final class RowIdentity {

    private final Form form;
    private final List<Integer> key;
    private final Set<Dimension> axes = new LinkedHashSet<>();
    private final boolean hasLines;

    public RowIdentity(Form form) {
        this.form = form;
        this.key = form.key().stream().map(form::indexOf).toList();
        boolean lines = false;
        for (StubColumn stub : form.stub().columns()) {
            boolean ofLines = stub.dimension() == Dimension.INDICATOR && stub.codeList().isEmpty();
            lines |= ofLines;
            if (!ofLines && stub.places()) {
                axes.add(stub.dimension());
            }
        }
        this.hasLines = lines;
    }

    /** The findings of a row, each about the row; where the row's key is not sure, its own cell. */
    public List<Finding> identify(CleanRow row, List<Finding> findings) {
        if (findings.isEmpty()) return findings;
        Optional<String> subject = of(row);
        return findings.stream()
                .map(finding -> finding.about(subject.orElseGet(() -> address(finding))))
                .toList();
    }

    /** The findings of a row set aside, each about its label. */
    public static List<Finding> identify(SetAsideRow row, List<Finding> findings) {
        if (findings.isEmpty()) return findings;
        return findings.stream().map(finding -> finding.about(of(row))).toList();
    }

    /** A total's or heading's label, however it is spaced. */
    public static String of(SetAsideRow row) {
        return PlainText.of(row.label());
    }

    /** Empty where a part of the key is missing or wrong. */
    public Optional<String> of(CleanRow row) {
        List<String> parts = new ArrayList<>();
        if (form.isList()) {
            for (int index : key) {
                parts.add(ValueText.of(row.values().get(index)));
            }
        } else {
            if (hasLines) parts.add(row.line().orElse(""));
            for (Dimension axis : axes) {
                parts.add(code(row, axis));
            }
        }
        boolean sure = !parts.isEmpty() && parts.stream().noneMatch(String::isBlank);
        return sure ? Optional.of(joined(parts)) : Optional.empty();
    }

    /** By blanks; those inside a part before the last have a backslash before them. */
    private static String joined(List<String> parts) {
        int last = parts.size() - 1;
        StringBuilder joined = new StringBuilder();
        for (String part : parts.subList(0, last)) {
            joined.append(part.replace("\\", "\\\\").replace(" ", "\\ ")).append(' ');
        }
        return joined.append(parts.get(last)).toString();
    }

    private static String code(CleanRow row, Dimension axis) {
        return switch (axis) {
            case INDICATOR -> row.place().indicator().orElse("");
            case AREA -> row.place().area().orElse("");
            case BREAKDOWN -> row.place().breakdown().orElse("");
            case YEAR -> row.place().year().map(String::valueOf).orElse("");
        };
    }

    private static String address(Finding finding) {
        return finding.cell() == null ? "" : finding.cell();
    }
}
