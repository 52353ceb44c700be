package planhouse.form;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import planhouse.indicator.Bilingual;

/**
 * A code list, from {@code jobs/codelists/<name>.csv}: a conformed dimension's members, with every
 * name and alias a workbook may use.
 */
public record CodeList(String name, List<Entry> entries) {

    /**
     * @param code the natural code, such as 330784
     * @param name the official names
     * @param aliases further spellings (zh or en)
     * @param parent the code this one is a part of, where the list is a tree
     * @param validFrom first year it is used; empty: always
     * @param validTo last year it is used; empty: still
     */
    public record Entry(
            String code,
            Bilingual name,
            List<String> aliases,
            Optional<String> parent,
            Optional<Integer> validFrom,
            Optional<Integer> validTo) {
        public Entry {
            aliases = List.copyOf(aliases);
        }

        /** All that a workbook or a person may write for it: code, names, aliases. */
        public Stream<String> spellings() {
            return Stream.concat(Stream.of(code, name.zh(), name.en()), aliases.stream());
        }

        public boolean isUsedIn(int year) {
            return validFrom.map(first -> first <= year).orElse(true)
                    && validTo.map(last -> year <= last).orElse(true);
        }

        /** Whether both are used in some year. */
        public boolean isUsedTogetherWith(Entry other) {
            return !endsBefore(other) && !other.endsBefore(this);
        }

        private boolean endsBefore(Entry other) {
            return validTo.isPresent()
                    && other.validFrom.isPresent()
                    && validTo.get() < other.validFrom.get();
        }
    }

    public CodeList {
        entries = List.copyOf(entries);
    }

    /** Those that a year knows. */
    public List<Entry> usedIn(int year) {
        return entries.stream().filter(entry -> entry.isUsedIn(year)).toList();
    }

    public Optional<Entry> entry(String code) {
        return entries.stream().filter(entry -> entry.code().equals(code)).findFirst();
    }
}
