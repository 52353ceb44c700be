package planhouse.template;

import java.util.List;
import planhouse.form.CodeList;

/** The members of a code list that a year knows. */
final class InUse {

    private InUse() {}

    static List<CodeList.Entry> in(CodeList list, int year) {
        return list.entries().stream()
                .filter(entry -> entry.validFrom().map(first -> first <= year).orElse(true))
                .filter(entry -> entry.validTo().map(last -> year <= last).orElse(true))
                .toList();
    }
}
