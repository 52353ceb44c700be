package planhouse.indicator;

import java.util.Locale;

/** Why a value is not there. The kind is kept: an empty cell does not mean the same as a dash. */
public enum Missing implements Coded {
    /** The cell is blank, or the column is not in the workbook. */
    NOT_REPORTED,
    /** A dash, a stroke or 无: there is none. */
    NONE,
    /** An ellipsis: there is some, but less than half of the unit. */
    LESS_THAN_HALF_UNIT,
    /** Not available ({@code #N/A}, {@code ..}, 暂无). */
    NOT_AVAILABLE,
    /** Withheld to protect a respondent ({@code *}, {@code x}). */
    SUPPRESSED;

    /** As the warehouse and the JSON write it: {@code not_reported}. */
    @Override
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
