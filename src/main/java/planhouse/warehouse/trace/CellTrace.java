package planhouse.warehouse.trace;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import planhouse.form.Form;
import planhouse.form.Indicator;
import planhouse.form.Item;
import planhouse.indicator.Bilingual;
import planhouse.indicator.Severity;
import planhouse.indicator.UnitOfMeasure;
import planhouse.warehouse.reading.RowKey;
import planhouse.warehouse.summary.CellContribution;

/**
 * What became of a cell of a received workbook.
 *
 * @param workbook that holds it
 * @param cell its address, such as {@code J8}
 * @param text what it says; empty where it is blank or cannot be read
 * @param role what it is on its sheet
 * @param why of a workbook or sheet that was not read
 * @param table it belongs to; empty where its sheet has none above or around it
 * @param item of the column it stands in
 * @param setAside the row it stands in, where that is no data
 * @param kept what the warehouse holds of it
 * @param findings about it, in the attempt that stands
 * @param contributions to figures of the plans, as they stand now
 * @param summaries that its revision is in, the newest first
 */
public record CellTrace(
        ReceivedWorkbook workbook,
        String sheet,
        String cell,
        Optional<String> text,
        CellRole role,
        Optional<Bilingual> why,
        Optional<Table> table,
        Optional<Item> item,
        Optional<SetAside> setAside,
        Optional<Kept> kept,
        List<Found> findings,
        List<CellContribution> contributions,
        List<Summarised> summaries) {

    public CellTrace {
        findings = List.copyOf(findings);
        contributions = List.copyOf(contributions);
        summaries = List.copyOf(summaries);
    }

    /** What its value is measured in. */
    public Optional<UnitOfMeasure> unit() {
        return kept.flatMap(Kept::indicator)
                .map(Indicator::unit)
                .orElseGet(() -> item.flatMap(Item::unit));
    }

    /**
     * The table of a return that a cell stands in, or below whose end it stands.
     *
     * @param county empty where the workbook does not say whose it is
     * @param revision of a published one
     * @param decidedAt when it was published, rejected or otherwise decided
     * @param after the revision that took its place, where it is not current
     * @param repeats what an unchanged one says again
     */
    public record Table(
            long submission,
            int number,
            int headerFirstRow,
            int headerLastRow,
            Form form,
            Optional<County> county,
            Optional<Integer> year,
            Standing standing,
            Optional<Integer> revision,
            OffsetDateTime decidedAt,
            String submittedBy,
            Optional<After> after,
            Optional<Repeated> repeats) {}

    public record County(String code, Bilingual name) {}

    public record After(int revision, OffsetDateTime at, String by) {}

    public record Repeated(int revision, String workbook) {}

    /** How the attempt at a return stands that a cell was read for. */
    public enum Standing {
        CURRENT,
        REPLACED,
        WITHDRAWN,
        REJECTED,
        UNCHANGED,
        SUPERSEDED,
        /** Its run has not come to it, or was interrupted. */
        WAITING
    }

    /**
     * @param kind such as {@code total}, {@code heading}, {@code note}, {@code blank}
     */
    public record SetAside(String kind, String label) {}

    /**
     * A value of a fact.
     *
     * @param indicator of a table form
     * @param key what its row is about
     * @param value as kept, in the item's unit; empty where nothing is
     * @param missingKind why it is missing, where the form says so
     * @param factColumn where it stands, such as {@code fact_enterprise_year.robots_in_service}
     * @param corrected why the value differs from the text
     */
    public record Kept(
            Optional<Indicator> indicator,
            RowKey key,
            Optional<String> value,
            Optional<String> missingKind,
            String factColumn,
            Optional<Bilingual> corrected) {}

    public record Found(
            long number,
            Severity severity,
            String rule,
            Bilingual message,
            Bilingual fix,
            Optional<String> explanation) {}

    public record Summarised(
            long run, String plan, int year, OffsetDateTime asOf, OffsetDateTime madeAt) {}
}
