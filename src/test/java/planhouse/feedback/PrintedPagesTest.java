package planhouse.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import planhouse.workbook.marking.PageRow;

class PrintedPagesTest {

    private final PrintedPages pages = new PrintedPages(200, 30);

    private boolean beginsPage(double height, double below) {
        return pages.place(new PageRow(height, List.of()), below).beginsPage();
    }

    @Test
    void a_heading_goes_to_the_next_page_with_its_first_finding() {
        assertThat(beginsPage(20, 300)).isFalse();
        assertThat(beginsPage(300, 0)).isFalse();

        // 105 are left: enough for the heading, not for both
        assertThat(beginsPage(20, 90)).isTrue();
        assertThat(beginsPage(90, 0)).isFalse();
    }

    @Test
    void a_new_page_begins_with_the_heads_of_the_table() {
        assertThat(beginsPage(400, 0)).isFalse();
        assertThat(beginsPage(400, 0)).isTrue();

        assertThat(beginsPage(196, 0)).isTrue();
        assertThat(beginsPage(399, 0)).isFalse();
    }
}
