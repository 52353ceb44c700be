package planhouse.cli.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import planhouse.cli.InEnglish;

@ExtendWith(InEnglish.class)
class EnumerationTest {

    @Test
    void a_dozen_names_are_all_said() {
        assertThat(Enumeration.of(names(12))).isEqualTo("1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12");
    }

    @Test
    void of_more_the_first_dozen_is_said_and_how_many_follow() {
        assertThat(Enumeration.of(names(100)))
                .isEqualTo("1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12 and 88 more");
    }

    @Test
    void in_chinese_it_is_said_how_many_there_are() {
        Locale.setDefault(Locale.SIMPLIFIED_CHINESE);

        assertThat(Enumeration.of(names(100))).isEqualTo("1、2、3、4、5、6、7、8、9、10、11、12等共 100 个");
    }

    private static List<String> names(int many) {
        return IntStream.rangeClosed(1, many).mapToObj(Integer::toString).toList();
    }
}
