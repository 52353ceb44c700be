package planhouse.form;

import java.time.LocalDate;
import java.util.Optional;
import planhouse.indicator.Finding;

/**
 * A finding that somebody answers for: until a day it does not block its return.
 *
 * @param rule the code of the form's rule or of a built-in cell rule
 * @param county code of the respondent
 * @param cell {@code F8}, or {@code 表1!F8} where the sheet matters; empty where the subject says it
 * @param subject what the finding is about, such as the key of a row: it survives moved rows
 * @param item the item, where the subject alone would say too much
 * @param until the last day on which it holds
 * @param by who answers for it
 */
public record Waiver(
        String rule,
        Form form,
        String county,
        int year,
        Optional<String> cell,
        Optional<String> subject,
        Optional<String> item,
        String reason,
        LocalDate until,
        String by) {

    public boolean isOf(Form other, String respondent, int ofYear) {
        return form.code().equals(other.code()) && county.equals(respondent) && year == ofYear;
    }

    /** Whether it still holds on a day. */
    public boolean holdsOn(LocalDate day) {
        return !until.isBefore(day);
    }

    /** Whether it is this finding, of its return, that it waives. */
    public boolean covers(Finding finding) {
        return rule.equals(finding.rule())
                && cell.map(at -> at.equals(finding.cell()) || at.equals(address(finding)))
                        .orElse(true)
                && subject.map(about -> about.equals(finding.subject())).orElse(true)
                && item.map(of -> of.equals(finding.item())).orElse(true);
    }

    private static String address(Finding finding) {
        return finding.sheet() + "!" + finding.cell();
    }

    /** {@code JH01-R05 JH01 330784 2022 表1!F8}. */
    @Override
    public String toString() {
        return "%s %s %s %d %s"
                .formatted(
                        rule,
                        form.code(),
                        county,
                        year,
                        String.join(" ", cell.orElse(""), subject.orElse(""), item.orElse(""))
                                .strip());
    }
}
