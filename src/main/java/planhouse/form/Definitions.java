package planhouse.form;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import planhouse.indicator.UnitOfMeasure;

/**
 * Everything that the definition files say about forms: read once at start, checked as a whole.
 *
 * @param forms in publishing order
 * @param codeLists by name
 * @param units by code
 * @param schedule when commands run and until when returns are in time; empty where the folder has
 *     no schedule.yaml
 * @param waivers in the order of their file
 * @param digest a hash over all files, and the shipped units and code lists that they may name: the
 *     same digest means the same definitions
 */
public record Definitions(
        List<Form> forms,
        Map<String, CodeList> codeLists,
        Map<String, UnitOfMeasure> units,
        Optional<Schedule> schedule,
        List<Waiver> waivers,
        String digest) {

    public Definitions {
        forms = List.copyOf(forms);
        codeLists = Map.copyOf(codeLists);
        units = Map.copyOf(units);
        waivers = List.copyOf(waivers);
    }

    /** Where a day begins: the schedule's time zone, whatever the machine's; else the machine's. */
    public ZoneId timeZone() {
        return schedule.map(Schedule::timeZone).orElseGet(ZoneId::systemDefault);
    }

    public LocalDate today() {
        return LocalDate.now(timeZone());
    }

    /** The day that a moment belongs to. */
    public LocalDate dayOf(OffsetDateTime moment) {
        return moment.atZoneSameInstant(timeZone()).toLocalDate();
    }

    public Optional<Form> form(String code) {
        return forms.stream().filter(form -> form.code().equals(code)).findFirst();
    }
}
