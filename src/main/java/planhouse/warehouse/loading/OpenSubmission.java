package planhouse.warehouse.loading;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import planhouse.cleaning.CellCount;
import planhouse.cleaning.CleanRow;
import planhouse.cleaning.RowIdentity;
import planhouse.cleaning.SetAsideRow;
import planhouse.collection.table.RecognisedTable;
import planhouse.form.Form;
import planhouse.indicator.Finding;
import planhouse.validation.NilReview;
import planhouse.validation.ReturnReview;
import planhouse.validation.RuleOutcome;
import planhouse.validation.SplitColumns;
import planhouse.workbook.Sha256;

/**
 * A submission while its workbook is read: rows are reviewed and staged as they pass. Without a
 * respondent or a year it belongs to no return; then its cells are still reviewed as far as that
 * goes, and nothing is staged.
 */
final class OpenSubmission {

    private final long key;
    private final Optional<String> respondent;
    private final Optional<Integer> year;
    private final Optional<ReturnReview> review;
    private final RowIdentity identity;
    private final SplitColumns columns;
    private final NilReview nil = new NilReview();
    private boolean refused;

    /** Told unless the whole return turns out to be blank. */
    private final List<Finding> ofBlanks = new ArrayList<>();

    private final SubmissionNotes notes;
    private final Sha256 content = new Sha256();
    private @Nullable StagedRows rows;
    private long rowsRead;
    private long rowsSetAside;
    private CellCount cells = CellCount.ZERO;

    OpenSubmission(
            long key,
            Form form,
            Optional<String> respondent,
            Optional<Integer> year,
            FindingWeights weights) {
        this.key = key;
        this.respondent = respondent;
        this.year = year;
        this.review =
                respondent.isPresent() && year.isPresent()
                        ? Optional.of(new ReturnReview(form, year.get()))
                        : Optional.empty();
        this.identity = new RowIdentity(form);
        this.columns = new SplitColumns(form);
        this.notes = new SubmissionNotes(key, weights);
    }

    void openTable(Connection connection, RecognisedTable table, List<Finding> findings)
            throws SQLException {
        notes.addFindings(columns.open(table, findings));
        if (columns.isApart()) return;
        review.ifPresent(reviewing -> reviewing.open(table));
        nil.open(table);
        startRows(connection, table);
    }

    /** Whether the rows of the table opened last are rows of the return. */
    boolean isRead() {
        return !columns.isApart();
    }

    private void startRows(Connection connection, RecognisedTable table) throws SQLException {
        if (review.isPresent()) {
            rows =
                    new StagedRows(
                            connection,
                            table,
                            key,
                            respondent.orElseThrow(),
                            year.orElseThrow(),
                            content);
        }
    }

    void add(Connection connection, RecognisedTable table, CleanRow row) throws SQLException {
        rowsRead++;
        nil.row(row);
        ofBlanks.addAll(identity.identify(row, row.findings()));
        if (!nil.isUntouched()) {
            notes.addFindings(ofBlanks);
            ofBlanks.clear();
        }
        notes.addCorrections(row.corrections());
        review.ifPresent(
                reviewing -> notes.addFindings(identity.identify(row, reviewing.row(row))));
        if (rows != null) {
            rows.add(row);
        }
        writeWhenFull(connection, table);
    }

    void setAside(Connection connection, RecognisedTable table, SetAsideRow row)
            throws SQLException {
        rowsRead++;
        rowsSetAside++;
        nil.setAside(row);
        notes.addSetAside(table.tableNo(), row);
        notes.addFindings(RowIdentity.identify(row, row.findings()));
        review.ifPresent(reviewing -> notes.addFindings(reviewing.setAside(row)));
        writeWhenFull(connection, table);
    }

    private void writeWhenFull(Connection connection, RecognisedTable table) throws SQLException {
        if (notes.isFull()) {
            finishRows();
            notes.write(connection);
            startRows(connection, table);
        }
    }

    /** Nothing of it is read, so that nothing more is said of it. */
    void refuse() {
        refused = true;
    }

    void closeTable(Connection connection, CellCount count, List<Finding> findings)
            throws SQLException {
        finishRows();
        notes.addFindings(findings);
        notes.write(connection);
        cells = cells.plus(count);
    }

    /** Something about a table that was closed before. */
    void notice(Finding finding) {
        if (!refused) {
            notes.addFindings(List.of(finding));
        }
    }

    private void finishRows() throws SQLException {
        if (rows != null) {
            rows.finish();
            rows = null;
        }
    }

    /** Ends the review; returns how each rule came out. */
    List<RuleOutcome> close(Connection connection) throws SQLException {
        review.ifPresent(reviewing -> notes.addFindings(reviewing.close()));
        notes.addFindings(columns.close(review));
        if (!refused) {
            notes.addFindings(nil.finding().stream().toList());
            notes.addFindings(nil.contradictions());
        }
        notes.write(connection);
        return review.map(ReturnReview::outcomes).orElse(List.of());
    }

    /** Breaks off without an end, as after an unreadable part. */
    void abandon() throws SQLException {
        if (rows != null) {
            rows.close();
            rows = null;
        }
    }

    long key() {
        return key;
    }

    String contentHash() {
        return content.hex();
    }

    /** Whether it says that there is nothing to report. */
    boolean isNil() {
        return nil.isNil() && !refused;
    }

    long rowsRead() {
        return rowsRead;
    }

    long rowsSetAside() {
        return rowsSetAside;
    }

    CellCount cells() {
        return cells;
    }
}
