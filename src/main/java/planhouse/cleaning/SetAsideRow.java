package planhouse.cleaning;

import java.util.List;
import java.util.Locale;
import planhouse.indicator.Finding;
import planhouse.indicator.Value;
import planhouse.workbook.Row;

/**
 * A row below a table's header that is not data.
 *
 * @param kind why it is not data
 * @param label its first text as found
 * @param values one for each of the form's items in a total or subtotal row; empty for other kinds
 * @param source the row as read; a blank row has no cells
 */
public record SetAsideRow(
        int number,
        Kind kind,
        String label,
        List<Value> values,
        Row source,
        List<Finding> findings) {

    /** Why a row is not data. */
    public enum Kind {
        /** 合计, 总计, Total: the sum of all rows. */
        TOTAL,
        /** 小计, or a group that the form's stub lists as a subtotal. */
        SUBTOTAL,
        /** A label that stands over the rows below. */
        HEADING,
        /** 注：…, Source: …, or text below the table. */
        NOTE,
        /** 单位负责人, 填表人, 联系电话, 报出日期. */
        SIGN_OFF,
        /** Nothing in it, between rows of the table. */
        BLANK,
        /** 甲 乙 1 2 3 …. */
        COLUMN_NUMBERS,
        /** The header printed again. */
        REPEATED_HEADER,
        /**
         * A label outside the form's stub, where the form says that such rows are not asked for; a
         * total of another year.
         */
        NOT_ASKED,
        /** 平均, 同比增长, 占比 below the rows of a list: worked out from them. */
        DERIVED;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
