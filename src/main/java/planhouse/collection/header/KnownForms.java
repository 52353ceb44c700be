package planhouse.collection.header;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import planhouse.collection.word.Units;
import planhouse.form.Definitions;
import planhouse.form.Form;

/**
 * The forms of the definitions, made ready for recognising tables: made once and used for every
 * workbook, by several threads too.
 */
public final class KnownForms {

    private final Definitions definitions;
    private final Units units;
    private final FormLayouts all;
    private final Map<String, FormLayouts> single = new ConcurrentHashMap<>();

    public KnownForms(Definitions definitions) {
        this.definitions = definitions;
        this.units = new Units(definitions.units().values());
        this.all = new FormLayouts(definitions.forms(), units);
    }

    public Definitions definitions() {
        return definitions;
    }

    public Units units() {
        return units;
    }

    public FormLayouts all() {
        return all;
    }

    /** One form alone, where it is known which it is. */
    public FormLayouts only(Form form) {
        return single.computeIfAbsent(form.code(), code -> new FormLayouts(List.of(form), units));
    }
}
