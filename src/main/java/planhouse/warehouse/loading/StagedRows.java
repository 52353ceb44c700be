package planhouse.warehouse.loading;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import planhouse.cleaning.CleanRow;
import planhouse.collection.ColumnBinding;
import planhouse.collection.RecognisedTable;
import planhouse.form.Form;
import planhouse.form.Indicator;
import planhouse.form.Item;
import planhouse.form.Place;
import planhouse.form.ValueType;
import planhouse.indicator.Missing;
import planhouse.indicator.Severity;
import planhouse.indicator.Value;
import planhouse.warehouse.StagingTable;
import planhouse.workbook.Sha256;

/** Streams one table's cleaned rows into its form's staging table; lives as long as the COPY. */
final class StagedRows implements AutoCloseable {

    private static final int LIST_POSITION_FIELDS = 3;
    private static final int OBSERVATION_FIELDS = 16;

    private final BinaryCopy copy;
    private final RecognisedTable table;
    private final Form form;
    private final long submission;
    private final String respondent;
    private final int year;
    private final Sha256 content;
    private final boolean saysWhatRowsAre;

    /**
     * @param content every row's content is added to it: equal contents are equal submissions
     */
    StagedRows(
            Connection connection,
            RecognisedTable table,
            long submission,
            String respondent,
            int year,
            Sha256 content)
            throws SQLException {
        this.copy = new BinaryCopy(connection, new StagingTable(table.form()).copyStatement());
        this.table = table;
        this.form = table.form();
        this.submission = submission;
        this.respondent = respondent;
        this.year = year;
        this.content = content;
        this.saysWhatRowsAre = table.stubs().stream().anyMatch(found -> found.stub().places());
    }

    void add(CleanRow row) throws SQLException {
        if (form.isList()) {
            addListRow(row);
        } else {
            addObservations(row);
        }
    }

    private void addListRow(CleanRow row) throws SQLException {
        copy.startRow(LIST_POSITION_FIELDS + form.items().size());
        position(row);
        copy.startContent();
        for (int index = 0; index < form.items().size(); index++) {
            write(row.values().get(index), form.items().get(index).type());
        }
        copy.addContentTo(content);
    }

    private void position(CleanRow row) {
        copy.bigint(submission);
        copy.integer(table.tableNo());
        copy.integer(row.number());
    }

    private void write(Value value, ValueType type) {
        if (value instanceof Value.Text text) {
            copy.text(text.text());
        } else if (value instanceof Value.Code code) {
            copy.text(code.code());
        } else if (value instanceof Value.Numeric numeric) {
            if (type == ValueType.INTEGER) {
                copy.bigint(numeric.number().longValueExact());
            } else {
                copy.numeric(numeric.number());
            }
        } else if (value instanceof Value.YesNo yesNo) {
            copy.bool(yesNo.yes());
        } else if (value instanceof Value.Day day) {
            copy.date(day.date());
        } else {
            copy.nothing();
        }
    }

    private void addObservations(CleanRow row) throws SQLException {
        for (ColumnBinding column : table.columns()) {
            Item item = column.item();
            Value value = row.values().get(form.indexOf(item.code()));
            addObservation(row, column, value);
        }
    }

    private static boolean hasError(CleanRow row) {
        return row.findings().stream().anyMatch(one -> one.severity() == Severity.ERROR);
    }

    private void addObservation(CleanRow row, ColumnBinding column, Value value)
            throws SQLException {
        Place of = row.place();
        Place at = column.item().place();
        int observed = year(at).or(() -> year(of)).orElse(year);
        boolean comparative = at.year().isEmpty() && of.year().isEmpty() && observed != year;
        copy.startRow(OBSERVATION_FIELDS);
        position(row);
        copy.integer(column.column());
        copy.startContent();
        copy.text(column.item().code());
        if (row.line().isPresent()) {
            copy.text(row.line().get());
        } else {
            copy.nothing();
        }
        Optional<String> said = first(at.indicator(), of.indicator());
        if (said.isEmpty() && saysWhatRowsAre && !hasError(row)) {
            throw new IllegalStateException(
                    form.code()
                            + ": neither row "
                            + row.number()
                            + " nor column "
                            + column.header()
                            + " says its indicator");
        }
        // a label of no list has no indicator, nor have the rows of a table without labels; a
        // finding rejects the return
        String indicator = said.orElse("");
        copy.text(at.growth() || of.growth() ? Indicator.growthCode(indicator) : indicator);
        Optional<String> area = first(at.area(), of.area());
        copy.text(
                area.isPresent()
                        ? form.areas().orElseThrow().name()
                        : form.respondents().register().name());
        copy.text(area.orElse(respondent));
        Optional<String> breakdown = first(at.breakdown(), of.breakdown());
        copy.text(breakdown.isPresent() ? form.breakdowns().orElseThrow().name() : "");
        copy.text(breakdown.orElse(""));
        copy.integer(observed);
        copy.bool(comparative);
        copy.bool(row.ofWhich());
        if (value instanceof Value.Numeric numeric) {
            copy.numeric(numeric.number());
            copy.nothing();
        } else {
            copy.nothing();
            Missing kind =
                    value instanceof Value.Absent absent ? absent.kind() : Missing.NOT_REPORTED;
            copy.text(kind.code());
        }
        copy.addContentTo(content);
    }

    private Optional<Integer> year(Place place) {
        return place.year().or(() -> place.yearOffset().map(offset -> year + offset));
    }

    private static Optional<String> first(Optional<String> one, Optional<String> other) {
        return one.isPresent() ? one : other;
    }

    long finish() throws SQLException {
        return copy.finish();
    }

    @Override
    public void close() throws SQLException {
        copy.close();
    }
}
