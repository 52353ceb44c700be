package planhouse.form.file;

import java.util.Optional;
import planhouse.form.CodeList;
import planhouse.form.Dimension;
import planhouse.form.Place;

/** The code lists of a table form's areas and breakdown, gathered while the form is read. */
final class Axes {

    private final Vocabulary vocabulary;
    private Optional<CodeList> areas = Optional.empty();
    private Optional<CodeList> breakdowns = Optional.empty();

    Axes(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    Optional<CodeList> areas() {
        return areas;
    }

    Optional<CodeList> breakdowns() {
        return breakdowns;
    }

    /** The form's own words: {@code areas: …} and {@code breakdowns: …}. */
    void read(Section form) {
        areas = vocabulary.codeList(form, "areas");
        breakdowns = vocabulary.codeList(form, "breakdowns");
    }

    /**
     * The code list of a row or column on this axis: the one it names, or the form's. A form has
     * one list of areas and one breakdown.
     */
    Optional<CodeList> codeList(Section section, Dimension dimension) {
        Optional<CodeList> named = vocabulary.codeList(section, "codelist");
        if (dimension != Dimension.AREA && dimension != Dimension.BREAKDOWN) {
            if (named.isPresent()) {
                section.mistake("codelist", "place.listOfOther");
            }
            return Optional.empty();
        }
        Optional<CodeList> held = dimension == Dimension.AREA ? areas : breakdowns;
        if (named.isPresent() && held.isPresent() && !named.equals(held)) {
            section.mistake("codelist", "place.otherList", named.get().name(), held.get().name());
        }
        if (named.isPresent() && held.isEmpty()) {
            keep(dimension, named);
        }
        return named.or(() -> held);
    }

    private void keep(Dimension dimension, Optional<CodeList> list) {
        if (dimension == Dimension.AREA) {
            areas = list;
        } else {
            breakdowns = list;
        }
    }

    /** The code under the key; a mistake where the axis has no list or the list no such code. */
    Optional<String> code(Section section, String key, Dimension dimension) {
        Optional<String> code = section.text(key);
        if (code.isEmpty()) {
            return code;
        }
        Optional<CodeList> list = dimension == Dimension.AREA ? areas : breakdowns;
        if (list.isEmpty()) {
            section.mistake(key, "place.noList", key);
        } else if (list.get().entry(code.get()).isEmpty()) {
            section.unknown(
                    "codelists/" + list.get().name() + ".csv",
                    key,
                    "unknown.inList",
                    code.get(),
                    list.get().name(),
                    new KnownWords(list.get().entries().stream().map(CodeList.Entry::code).toList())
                            .hint(code.get()));
        }
        return code;
    }

    /** Where a row or column says that its values belong; the indicator is found by its reader. */
    Place place(Section section, Optional<String> indicator) {
        Optional<Integer> year = section.integer("year");
        Optional<Integer> offset = section.integer("year_offset");
        if (year.isPresent() && offset.isPresent()) {
            section.mistake("year_offset", "beside", "year");
        }
        return new Place(
                indicator,
                code(section, "area", Dimension.AREA),
                code(section, "breakdown", Dimension.BREAKDOWN),
                year,
                offset,
                section.flag("growth"));
    }
}
