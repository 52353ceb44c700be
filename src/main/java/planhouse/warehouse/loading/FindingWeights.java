package planhouse.warehouse.loading;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import planhouse.form.Definitions;
import planhouse.form.Form;
import planhouse.form.Item;
import planhouse.form.Rule;
import planhouse.form.Waiver;
import planhouse.indicator.Bilingual;
import planhouse.indicator.Finding;
import planhouse.indicator.Severity;

/**
 * What the findings of one return weigh: those of a shadow rule and those that somebody waived are
 * reported and do not block. A waived cell without a value is loaded as missing; where each row
 * must fill the item, the fact needs a value and the waiver does not apply.
 */
public final class FindingWeights {

    private final Form form;
    private final Set<String> shadows;
    private final List<Waiver> waivers;

    /**
     * @param day on which the return is decided
     */
    public FindingWeights(
            Definitions definitions,
            Form form,
            Optional<String> county,
            Optional<Integer> year,
            LocalDate day) {
        this.form = form;
        this.shadows =
                form.rules().stream()
                        .map(Rule::heading)
                        .filter(Rule.Heading::shadow)
                        .map(Rule.Heading::code)
                        .collect(Collectors.toSet());
        this.waivers =
                county.isEmpty() || year.isEmpty()
                        ? List.of()
                        : definitions.waivers().stream()
                                .filter(waiver -> waiver.isOf(form, county.get(), year.get()))
                                .filter(waiver -> waiver.holdsOn(day))
                                .toList();
    }

    WeighedFinding weigh(Finding finding) {
        if (shadows.contains(finding.rule())) {
            return new WeighedFinding(finding, Optional.of(Relief.shadow(finding.severity())));
        }
        Optional<Waiver> waiver =
                finding.severity() == Severity.INFO
                        ? Optional.empty()
                        : waivers.stream().filter(one -> one.covers(finding)).findFirst();
        if (waiver.isEmpty()) {
            return new WeighedFinding(finding, Optional.empty());
        }
        return needsValue(finding)
                ? new WeighedFinding(refused(finding, waiver.get()), Optional.empty())
                : new WeighedFinding(
                        finding, Optional.of(Relief.waived(finding.severity(), waiver.get())));
    }

    /** Whether the fact cannot be without the value that this finding takes away. */
    private boolean needsValue(Finding finding) {
        boolean ofForm =
                form.rules().stream()
                        .anyMatch(rule -> rule.heading().code().equals(finding.rule()));
        if (ofForm) {
            return false;
        }
        Optional<Item> item = Optional.ofNullable(finding.item()).flatMap(form::item);
        return item.isEmpty()
                || form.isList()
                        && (item.get().required() || form.key().contains(item.get().code()));
    }

    private static Finding refused(Finding finding, Waiver waiver) {
        Bilingual fix = finding.fix();
        return new Finding(
                        finding.severity(),
                        finding.rule(),
                        finding.tableNo(),
                        finding.sheet(),
                        finding.cell(),
                        finding.item(),
                        finding.found(),
                        finding.expected(),
                        finding.message(),
                        new Bilingual(
                                fix.zh() + "（" + waiver.by() + "的豁免不适用：此项必须有值）",
                                fix.en()
                                        + " (the waiver by "
                                        + waiver.by()
                                        + " does not apply: a value is needed here)"))
                .about(finding.subject());
    }
}
