package planhouse.warehouse.reading;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import planhouse.collection.SheetReason;
import planhouse.indicator.Bilingual;
import planhouse.indicator.Coded;
import planhouse.indicator.Severity;
import planhouse.warehouse.SubmissionState;
import planhouse.warehouse.WorkbookOutcome;

/**
 * What became of everything a run was given, workbook by workbook and return by return.
 *
 * @param effects on the targets of the plans, of a rehearsal alone
 */
public record RunReport(long run, List<WorkbookResult> workbooks, List<TargetEffect> effects) {

    public RunReport {
        workbooks = List.copyOf(workbooks);
        effects = List.copyOf(effects);
    }

    /** The same with what it does to the plans' targets. */
    public RunReport withEffects(List<TargetEffect> felt) {
        return new RunReport(run, workbooks, felt);
    }

    /**
     * @param reason why it is unreadable
     */
    public record WorkbookResult(
            String file,
            Optional<String> sha256,
            WorkbookOutcome outcome,
            Optional<Bilingual> reason,
            List<SheetIgnored> sheetsIgnored,
            List<ReturnResult> returns) {}

    /**
     * @param reason empty in runs of versions that did not keep it
     */
    public record SheetIgnored(String sheet, Optional<SheetReason> reason, Bilingual why) {

        /** Whether people are told of it although other sheets of the workbook were read. */
        public boolean isTold() {
            return reason.map(SheetReason::isTold).orElse(true);
        }
    }

    /**
     * @param county the county's code; empty where the workbook names none
     * @param revision the revision it became, or repeats
     * @param fixed findings of the attempt before that are no more
     * @param isNil whether it says that there is nothing to report
     * @param changes of figures against the revision before, where this one is published
     */
    public record ReturnResult(
            String form,
            Optional<String> county,
            Optional<Bilingual> countyName,
            Optional<Integer> year,
            Optional<Integer> revision,
            boolean isNil,
            SubmissionState outcome,
            Rows rows,
            Optional<FigureDifference> changes,
            List<ReturnFinding> findings,
            List<ReturnFinding> fixed) {}

    /**
     * {@code read = loaded + withheld + setAside + withErrors}.
     *
     * @param withheld rows without an error, of a return that was not published
     */
    public record Rows(long read, long loaded, long withheld, long setAside, long withErrors) {

        static final Rows NONE = new Rows(0, 0, 0, 0, 0);

        /** As the warehouse counts them: rows without an error are loaded with their return. */
        static Rows of(ResultSet row) throws SQLException {
            boolean stands = Coded.of(SubmissionState.class, row.getString("state")).stands();
            long right = row.getLong("rows_loaded");
            return new Rows(
                    row.getLong("rows_read"),
                    stands ? right : 0,
                    stands ? 0 : right,
                    row.getLong("rows_set_aside"),
                    row.getLong("rows_with_errors"));
        }

        private Rows plus(Rows other) {
            return new Rows(
                    read + other.read,
                    loaded + other.loaded,
                    withheld + other.withheld,
                    setAside + other.setAside,
                    withErrors + other.withErrors);
        }
    }

    /** The rows of all returns. */
    public Rows rows() {
        return workbooks.stream()
                .flatMap(workbook -> workbook.returns().stream())
                .map(ReturnResult::rows)
                .reduce(Rows.NONE, Rows::plus);
    }

    /**
     * @param item the item's code, where it concerns one
     * @param subject what it is about, stable across attempts
     * @param progress against the attempt before: new, open or fixed
     * @param explanation what the respondent said to it
     * @param relief why it weighs less than its rule says
     */
    public record ReturnFinding(
            Severity severity,
            String rule,
            String sheet,
            Optional<String> cell,
            String found,
            Bilingual expected,
            Bilingual message,
            Bilingual fix,
            Optional<String> item,
            String subject,
            String progress,
            Optional<String> explanation,
            Optional<Relieved> relief) {

        /** Whether it stands in this attempt; else it stood in the one before. */
        public boolean isOpen() {
            return !progress.equals("fixed");
        }
    }

    /**
     * Why a finding weighs less than its rule says.
     *
     * @param kind shadow or waived
     * @param ruleSeverity what it would weigh otherwise
     * @param waiver of a waived one
     */
    public record Relieved(String kind, Severity ruleSeverity, Optional<Waived> waiver) {}

    /** That somebody answers for a finding until a day, and why. */
    public record Waived(String reason, LocalDate until, String by) {}

    /** Whether anything was rejected, could not be read, or is no form. */
    public boolean hasRejections() {
        return workbooks.stream().anyMatch(workbook -> !workbook.outcome().isTaken());
    }

    public long count(Severity severity) {
        return workbooks.stream()
                .flatMap(workbook -> workbook.returns().stream())
                .flatMap(result -> result.findings().stream())
                .filter(finding -> finding.severity() == severity)
                .count();
    }
}
