package planhouse.warehouse.loading;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import planhouse.cleaning.SetAsideRow;
import planhouse.cleaning.cell.Correction;
import planhouse.form.Waiver;
import planhouse.indicator.Finding;

/**
 * What reading a submission notes beside its rows: findings, corrections, rows set aside. They wait
 * here while the rows' COPY holds the connection, and are written in bulk.
 */
public final class SubmissionNotes {

    private static final int FULL = 20_000;

    private final long submission;
    private final FindingWeights weights;
    private final List<Finding> findings = new ArrayList<>();
    private final List<Correction> corrections = new ArrayList<>();
    private final List<SetAside> setAside = new ArrayList<>();

    private record SetAside(int tableNo, SetAsideRow row) {}

    public SubmissionNotes(long submission, FindingWeights weights) {
        this.submission = submission;
        this.weights = weights;
    }

    public void addFindings(List<Finding> found) {
        findings.addAll(found);
    }

    void addCorrections(List<Correction> made) {
        corrections.addAll(made);
    }

    void addSetAside(int tableNo, SetAsideRow row) {
        setAside.add(new SetAside(tableNo, row));
    }

    /** So many that they are better written before reading on. */
    boolean isFull() {
        return findings.size() + corrections.size() + setAside.size() >= FULL;
    }

    /** Writes what has gathered, and forgets it. */
    public void write(Connection connection) throws SQLException {
        writeFindings(connection);
        writeCorrections(connection);
        writeSetAside(connection);
    }

    private void writeFindings(Connection connection) throws SQLException {
        if (findings.isEmpty()) {
            return;
        }
        String columns =
                "submission_key, severity, rule_code, table_no, sheet, cell, item, found,"
                    + " expected_zh, expected_en, message_zh, message_en, fix_zh, fix_en, subject,"
                    + " relief, rule_severity, waiver_reason, waiver_until, waiver_by";
        try (BinaryCopy copy = open(connection, "warehouse.finding", columns)) {
            for (Finding finding : findings) {
                write(copy, weights.weigh(finding));
            }
            copy.finish();
        }
        findings.clear();
    }

    private void write(BinaryCopy copy, WeighedFinding weighed) throws SQLException {
        Finding finding = weighed.finding();
        copy.startRow(20);
        copy.bigint(submission);
        copy.text(weighed.severity().code());
        copy.text(finding.rule());
        copy.integer(finding.tableNo());
        copy.text(finding.sheet());
        copy.textOrNothing(finding.cell());
        copy.textOrNothing(finding.item());
        copy.text(finding.found());
        copy.text(finding.expected().zh());
        copy.text(finding.expected().en());
        copy.text(finding.message().zh());
        copy.text(finding.message().en());
        copy.text(finding.fix().zh());
        copy.text(finding.fix().en());
        copy.text(finding.subject());
        copy.textOrNothing(weighed.relief().map(Relief::code).orElse(null));
        copy.textOrNothing(
                weighed.relief().map(relief -> relief.ruleSeverity().code()).orElse(null));
        copy.textOrNothing(weighed.waiver().map(Waiver::reason).orElse(null));
        if (weighed.waiver().isPresent()) {
            copy.date(weighed.waiver().get().until());
        } else {
            copy.nothing();
        }
        copy.textOrNothing(weighed.waiver().map(Waiver::by).orElse(null));
    }

    private void writeCorrections(Connection connection) throws SQLException {
        if (corrections.isEmpty()) {
            return;
        }
        String columns =
                "submission_key, table_no, row_no, item, cell, from_text, to_text, why_zh, why_en";
        try (BinaryCopy copy = open(connection, "warehouse.correction", columns)) {
            for (Correction correction : corrections) {
                copy.startRow(9);
                copy.bigint(submission);
                copy.integer(correction.tableNo());
                copy.integer(correction.row());
                copy.text(correction.item());
                copy.text(correction.cell());
                copy.text(correction.from());
                copy.text(correction.to());
                copy.text(correction.why().zh());
                copy.text(correction.why().en());
            }
            copy.finish();
        }
        corrections.clear();
    }

    private void writeSetAside(Connection connection) throws SQLException {
        if (setAside.isEmpty()) {
            return;
        }
        String columns = "submission_key, table_no, row_no, kind, label";
        try (BinaryCopy copy = open(connection, "warehouse.set_aside_row", columns)) {
            for (SetAside one : setAside) {
                copy.startRow(5);
                copy.bigint(submission);
                copy.integer(one.tableNo());
                copy.integer(one.row().number());
                copy.text(one.row().kind().code());
                copy.text(one.row().label());
            }
            copy.finish();
        }
        setAside.clear();
    }

    private static BinaryCopy open(Connection connection, String table, String columns)
            throws SQLException {
        return new BinaryCopy(
                connection, "copy " + table + " (" + columns + ") from stdin (format binary)");
    }
}
