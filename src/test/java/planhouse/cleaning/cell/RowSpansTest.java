package planhouse.cleaning.cell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Rows of one kind, told as spans. */
class RowSpansTest {

    private static RowSpans of(IntStream rows) {
        RowSpans spans = new RowSpans();
        rows.forEach(spans::add);
        return spans;
    }

    private static String named(int first, int last) {
        return first == last ? String.valueOf(first) : first + "-" + last;
    }

    @Test
    void neighbours_are_one_span() {
        RowSpans spans = of(IntStream.of(5, 6, 7, 9, 11, 12));

        assertThat(spans.text(RowSpansTest::named).en()).isEqualTo("5-7, 9, 11-12");
        assertThat(spans.text(RowSpansTest::named).zh()).isEqualTo("5-7、9、11-12");
        assertThat(spans.count()).isEqualTo(6);
        assertThat(spans.first()).isEqualTo(5);
    }

    @Test
    void forty_spans_are_named_and_the_last_may_be_a_long_one() {
        RowSpans spans = of(IntStream.concat(twoApart(40), IntStream.of(81, 82)));

        assertThat(spans.text(RowSpansTest::named).en()).endsWith("76, 78, 80-82");
        assertThat(spans.count()).isEqualTo(42);
    }

    @Test
    void rows_behind_forty_spans_are_counted() {
        RowSpans spans = of(IntStream.concat(twoApart(41), IntStream.of(83)));

        assertThat(spans.text(RowSpansTest::named).en())
                .contains("78, 80")
                .endsWith(" and 2 rows more");
        assertThat(spans.count()).isEqualTo(42);
    }

    /** 2, 4, 6 … */
    private static IntStream twoApart(int rows) {
        return IntStream.rangeClosed(1, rows).map(row -> 2 * row);
    }
}
