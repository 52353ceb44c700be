package planhouse.form;

import java.util.List;
import java.util.Optional;
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
    }

    public CodeList {
        entries = List.copyOf(entries);
    }

    public Optional<Entry> entry(String code) {
        return entries.stream().filter(entry -> entry.code().equals(code)).findFirst();
    }
}
