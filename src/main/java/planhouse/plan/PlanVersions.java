package planhouse.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import planhouse.form.file.KnownWords;
import planhouse.form.file.Section;
import planhouse.indicator.Bilingual;

/**
 * The versions of a plan while its file is read: the one announced, then each revision, which is
 * the version before with the keys it gives over it.
 */
final class PlanVersions {

    private final TargetReader targets;
    private final Map<String, Section> sections = new LinkedHashMap<>();
    private final Map<String, PlanTarget> current = new LinkedHashMap<>();
    private final List<PlanVersion> versions = new ArrayList<>();

    PlanVersions(TargetReader targets) {
        this.targets = targets;
    }

    /** The targets of the plan itself; without a day there is no version of them. */
    void announce(Section plan, Optional<LocalDate> announced) {
        for (Section section : plan.sections("targets")) {
            String target = section.requiredText("code");
            if (sections.putIfAbsent(target, section) != null) {
                section.mistake("code", "code.ofTarget", target);
            }
            targets.read(section).ifPresent(one -> current.put(target, one));
        }
        if (sections.isEmpty()) {
            plan.mistake("targets", "plan.noTarget");
        }
        announced.ifPresent(day -> add(1, day, Optional.empty()));
    }

    void revise(Section revision) {
        Optional<LocalDate> from = PlanReader.day(revision, "valid_from");
        Bilingual reason = PlanReader.bilingual(revision, "reason");
        revision.sections("targets").forEach(this::change);
        revision.texts("withdrawn").forEach(code -> withdraw(code, revision));
        revision.done();
        if (from.isEmpty() || versions.isEmpty()) {
            return;
        }
        PlanVersion last = versions.get(versions.size() - 1);
        if (!from.get().isAfter(last.validFrom())) {
            revision.mistake("valid_from", "plan.revisionBefore", from.get(), last.validFrom());
        }
        add(last.number() + 1, from.get(), Optional.of(reason));
    }

    private void change(Section change) {
        String code = change.requiredText("code");
        Section before = sections.get(code);
        Section after = before == null ? change : change.over(before);
        sections.put(code, after);
        targets.read(after).ifPresent(target -> current.put(code, target));
    }

    private void withdraw(String code, Section revision) {
        if (sections.remove(code) == null) {
            Bilingual hint = new KnownWords(sections.keySet()).hint(code);
            revision.mistake("withdrawn", "unknown.target", code, hint);
        }
        current.remove(code);
    }

    private void add(int number, LocalDate from, Optional<Bilingual> reason) {
        versions.add(new PlanVersion(number, from, reason, List.copyOf(current.values())));
    }

    /** In the order of their days. */
    List<PlanVersion> all() {
        return List.copyOf(versions);
    }
}
