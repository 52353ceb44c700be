package planhouse.warehouse.schema;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import planhouse.form.CodeList;
import planhouse.form.Form;
import planhouse.form.Item;
import planhouse.form.Rule;
import planhouse.form.file.SqlFiles;
import planhouse.indicator.Bilingual;
import planhouse.workbook.Sha256;

/**
 * A digest of what a form's rules test: its edit rules with the SQL checks they call, and what its
 * items demand of a value. Wording, headers and other forms are no part of it, so that an approval
 * outlives a better message and a new form.
 */
public final class RuleSetVersion {

    private RuleSetVersion() {}

    /** As {@code warehouse.rule_set} keeps it: a SHA-256 in hex. */
    public static String of(Form form, SqlFiles sql) {
        StringBuilder text = new StringBuilder();
        for (Rule rule : form.rules()) {
            append(text, rule);
            if (rule instanceof Rule.SqlCheck check) {
                text.append(statements(sql.read("checks/" + check.check() + ".sql")));
            }
        }
        append(text, form.key());
        for (Item item : form.items()) {
            append(
                    text,
                    List.of(
                            item.code(),
                            item.type(),
                            item.unit().map(unit -> unit.code()),
                            item.required(),
                            item.columnRequired(),
                            item.minimum(),
                            item.maximum(),
                            item.length(),
                            item.check(),
                            item.codeList().map(CodeList::name)));
        }
        Sha256 hash = new Sha256();
        hash.add(text.toString());
        return hash.hex();
    }

    /** What a check does: its select, and when it is evaluated. */
    private static String statements(String file) {
        return file.lines()
                .filter(line -> !line.startsWith("--") || line.startsWith("-- when:"))
                .collect(Collectors.joining("\n"));
    }

    private static void append(StringBuilder text, @Nullable Object value) {
        if (value instanceof Bilingual) {
            return;
        }
        text.append('(');
        if (value instanceof Optional<?> maybe) {
            maybe.ifPresent(inner -> append(text, inner));
        } else if (value instanceof List<?> list) {
            list.forEach(inner -> append(text, inner));
        } else if (value instanceof Map<?, ?> map) {
            Map<String, @Nullable Object> sorted = new TreeMap<>();
            map.forEach((key, inner) -> sorted.put(String.valueOf(key), inner));
            sorted.forEach(
                    (key, inner) -> {
                        append(text, key);
                        append(text, inner);
                    });
        } else if (value instanceof Record fields) {
            text.append(fields.getClass().getSimpleName());
            for (RecordComponent component : fields.getClass().getRecordComponents()) {
                append(text, component.getName());
                append(text, valueOf(component, fields));
            }
        } else {
            String plain = String.valueOf(value);
            text.append(plain.length()).append(':').append(plain);
        }
        text.append(')');
    }

    private static @Nullable Object valueOf(RecordComponent component, Record fields) {
        try {
            return component.getAccessor().invoke(fields);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("a record tells its own fields: " + fields, e);
        }
    }
}
