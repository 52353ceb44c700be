package planhouse.report.html;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static planhouse.report.SampleOtherCity.LONG_NAME;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import planhouse.report.SampleOtherCity;

class OtherCityPageTest {

    private static final Pattern LETTERS =
            Pattern.compile(
                    "<text class=\"\\w+\" x=\"([\\d.]+)\" y=\"[\\d.]+\""
                            + " text-anchor=\"(\\w+)\">(.*?)</text>");
    private static final int PICTURE = 560;

    /** A Latin letter of the pictures, in pixels, as narrow as it may be. */
    private static final double NARROWEST = 5.5;

    private static String page() {
        return new String(new HtmlReport().page(SampleOtherCity.make()), UTF_8);
    }

    @Test
    void figures_and_names_stay_within_their_pictures() {
        Matcher letters = LETTERS.matcher(page());
        int found = 0;
        while (letters.find()) {
            double at = Double.parseDouble(letters.group(1));
            double width = letters.group(3).replaceAll("<[^>]*>", "").length() * NARROWEST;
            double from =
                    switch (letters.group(2)) {
                        case "start" -> at;
                        case "middle" -> at - width / 2;
                        default -> at - width;
                    };
            assertThat(from).as(letters.group()).isNotNegative();
            assertThat(from + width).as(letters.group()).isLessThanOrEqualTo(PICTURE);
            found++;
        }
        assertThat(found).isGreaterThan(8);
    }

    @Test
    void a_name_without_room_in_the_picture_is_shortened_there_and_whole_in_the_table() {
        assertThat(page())
                .contains(">Sunnfjord (the former Førde, Gaular…</text>", ">" + LONG_NAME + "<");
    }

    @Test
    void words_that_are_the_same_in_both_languages_stand_once() {
        assertThat(page())
                .contains(
                        "<p class=\"plan\"><span>Green plan</span></p>",
                        "<td class=\"wide\"><span>Turnover of the county</span></td>",
                        "<td class=\"unit\"><span>kr</span></td>");
    }
}
