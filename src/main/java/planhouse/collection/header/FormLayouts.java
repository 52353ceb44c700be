package planhouse.collection.header;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import planhouse.collection.word.Units;
import planhouse.form.Form;

/** The layouts of some forms in all editions, and all words that head their columns. */
final class FormLayouts {

    private final List<FormLayout> layouts;
    private final HeaderWords words;
    private final Units units;

    FormLayouts(List<Form> forms, Units units) {
        this.layouts = forms.stream().flatMap(form -> FormLayout.of(form, units).stream()).toList();
        Set<String> vocabulary = new HashSet<>();
        layouts.forEach(layout -> vocabulary.addAll(layout.vocabulary()));
        this.words = new HeaderWords(vocabulary, units);
        this.units = units;
    }

    List<FormLayout> layouts() {
        return layouts;
    }

    HeaderWords words() {
        return words;
    }

    Units units() {
        return units;
    }
}
