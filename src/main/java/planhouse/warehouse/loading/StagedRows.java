package planhouse.warehouse.loading;

import java.sql.Connection;
import java.sql.SQLException;
import planhouse.cleaning.CleanRow;
import planhouse.collection.table.ColumnBinding;
import planhouse.collection.table.RecognisedTable;
import planhouse.form.CodeList;
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
        Place at = column.item().place();
        Place place = at.or(row.place());
        boolean fixedYear = at.year().isPresent() || row.place().year().isPresent();
        copy.startRow(OBSERVATION_FIELDS);
        position(row);
        copy.integer(column.column());
        copy.startContent();
        copy.text(column.item().code());
        copy.textOrNothing(row.line().orElse(null));
        copy.text(indicator(row, column, place));
        area(place);
        breakdown(place);
        period(place, fixedYear);
        copy.bool(row.ofWhich());
        figure(value);
        copy.addContentTo(content);
    }

    private String indicator(CleanRow row, ColumnBinding column, Place place) {
        if (place.indicator().isEmpty() && saysWhatRowsAre && !hasError(row)) {
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
        String indicator = place.indicator().orElse("");
        return place.growth() ? Indicator.growthCode(indicator) : indicator;
    }

    private void area(Place place) {
        CodeList list =
                place.area().isPresent()
                        ? form.areas().orElseThrow()
                        : form.respondents().register();
        copy.text(list.name());
        copy.text(place.area().orElse(respondent));
    }

    private void breakdown(Place place) {
        copy.text(place.breakdown().isPresent() ? form.breakdowns().orElseThrow().name() : "");
        copy.text(place.breakdown().orElse(""));
    }

    /** A year counted from the return's own, other than that, is there to compare with. */
    private void period(Place place, boolean fixedYear) {
        int observed = place.year().orElse(year + place.yearOffset().orElse(0));
        copy.integer(observed);
        copy.bool(!fixedYear && observed != year);
    }

    private void figure(Value value) {
        if (value instanceof Value.Numeric numeric) {
            copy.numeric(numeric.number());
            copy.nothing();
        } else {
            copy.nothing();
            Missing kind =
                    value instanceof Value.Absent absent ? absent.kind() : Missing.NOT_REPORTED;
            copy.text(kind.code());
        }
    }

    long finish() throws SQLException {
        return copy.finish();
    }

    @Override
    public void close() throws SQLException {
        copy.close();
    }
}
