package planhouse.samples;

import static planhouse.samples.Form.JH01;
import static planhouse.samples.Form.JH02;
import static planhouse.samples.Form.JH03;
import static planhouse.samples.Form.JH04;
import static planhouse.samples.Form.JH05;
import static planhouse.samples.Form.JH06;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Something that statisticians do to a sheet and that a reader has to understand. Of the oddities
 * with the same topic a sheet has at most one; the number is how many sheets in a hundred have it.
 */
enum Oddity {
    YEAR_ONLY_IN_TITLE("year place", 10),
    YEAR_ONLY_IN_SHEET_NAME("year place", 8),
    YEAR_FULL_WIDTH("year", 8),
    YEAR_CHINESE("year", 7),
    YEAR_AS_PERIOD("year", 12),
    YEAR_BARE("year", 8),
    YEAR_AS_DATE("year", 6),
    META_IN_ONE_CELL("meta", 20),
    META_LABEL_APART("meta", 16),
    COUNTY_BUREAU("county", 40),
    COUNTY_SHORT("county", 14),
    COUNTY_ENGLISH("county", 8),
    COUNTY_SHORT_ENGLISH("county", 4),
    SHEET_NAMED_BY_CODE("sheet name", 15),
    SHEET_NAMED_BY_TITLE("sheet name", 20),
    SHEET_NAMED_BY_EXCEL("sheet name", 6),
    TITLE_WITH_CODE("title", 15),
    TITLE_BARE("title", 15),

    ENGLISH_HEADERS("header names", 8, JH01, JH05),
    ALIAS_HEADERS("header names", 30, JH01),
    HEADER_LINE_BREAKS("header text", 15),
    HEADER_SPACES("header text", 12),
    HEADER_HALF_WIDTH_BRACKETS("header text", 15),
    HEADER_HALVES_UNMERGED("header halves", 20, JH01, JH02, JH05),
    OUTER_GROUPS("outer groups", 12, JH01),
    COLUMN_NUMBERS("column numbers", 25),
    UNIT_ROW("unit place", 12, JH01, JH03, JH04, JH06),
    UNIT_ONLY_ABOVE("unit place", 10, JH01, JH02, JH06),
    UNIT_COLUMN("unit place", 20, JH05),
    OTHER_MONEY_UNIT("money unit", 20),
    SEQUENCE_COLUMN("sequence", 30, JH01, JH02, JH03, JH04),
    UNKNOWN_COLUMN("unknown column", 12, JH01, JH02, JH03),
    COLUMNS_REORDERED("column order", 20, JH01, JH02, JH03),
    COLUMN_LEFT_OUT("left out", 10, JH01),
    HIDDEN_COLUMN("hidden column", 8, JH01, JH02),

    TOTAL_TOP("total", 35, JH01, JH03, JH06),
    TOTAL_BOTTOM("total", 40, JH01, JH03, JH06),
    TOTAL_SPACED("total label", 40, JH01, JH03, JH06),
    TOTAL_AS_FORMULA("total cells", 50, JH01, JH03, JH06),
    SUB_HEADINGS("grouping", 12, JH01, JH02),
    SUBTOTALS("grouping", 12, JH01),
    MERGED_INDUSTRY("grouping", 16, JH01),
    BLANK_ROWS("breaks", 12, JH01, JH02, JH03),
    SECOND_TABLE("breaks", 10, JH01, JH02),
    CONTINUED_SHEET("breaks", 10, JH01, JH02),
    HIDDEN_ROWS("hidden rows", 10, JH01, JH02),
    OF_WHICH_PREFIX("stub", 30, JH06),
    HASH_PREFIX("stub", 12, JH06),
    STUB_INDENTED("stub", 20, JH04, JH06),
    STUB_SPACED("stub", 12, JH04, JH06),
    OTHER_INDUSTRY_NAMES("industry names", 20, JH01, JH03, JH06),

    NUMBERS_AS_TEXT("numbers", 14),
    NUMBERS_FULL_WIDTH("numbers", 6),
    NUMBERS_SPACED("numbers", 6),
    NUMBERS_SHOWN_ROUNDED("numbers", 16),
    NUMBERS_AS_FORMULAS("numbers", 10),
    CODES_QUOTED("codes", 20, JH01, JH02),
    NAMES_WITH_SPACES("names", 10, JH01, JH02),
    MONTHS_CHINESE("months", 18, JH01, JH02, JH03),
    MONTHS_DOTTED("months", 14, JH01, JH02, JH03),
    MONTHS_COMPACT("months", 12, JH01, JH02, JH03),
    MONTHS_AS_DATES("months", 20, JH01, JH02, JH03),
    MONTHS_AS_SERIAL_NUMBERS("months", 8, JH01, JH02, JH03),
    MONTHS_MIXED("months", 12, JH01, JH02, JH03),
    FLAGS_TICKED("flags", 20, JH01),
    FLAGS_BINARY("flags", 15, JH01),
    FLAGS_LETTERS("flags", 12, JH01),
    MISSING_SIGNS("missing", 40, JH01, JH02, JH04, JH05, JH06),
    GROWTH_PERCENT_TEXT("growth", 18, JH04, JH05, JH06),
    GROWTH_PERCENT_FORMAT("growth", 22, JH04, JH05, JH06),
    GROWTH_FORMULA("growth", 18, JH04, JH05, JH06),
    MINUS_IN_BRACKETS("minus", 25, JH04, JH05, JH06),
    MINUS_AS_TRIANGLE("minus", 15, JH04, JH05, JH06),

    NO_NOTES("notes", 25),
    STRAY_CELL("stray", 8),
    KEY_TABLE("key table", 6, JH01, JH02);

    final String topic;
    final int inHundred;
    final Set<Form> forms;

    Oddity(String topic, int inHundred, Form... forms) {
        this.topic = topic;
        this.inHundred = inHundred;
        this.forms = forms.length == 0 ? EnumSet.allOf(Form.class) : EnumSet.copyOf(List.of(forms));
    }
}
