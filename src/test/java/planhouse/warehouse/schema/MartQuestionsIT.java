package planhouse.warehouse.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The questions of {@code sql/QUESTIONS.md}, asked of a warehouse with published returns. */
class MartQuestionsIT {

    private static final Pattern ASKED =
            Pattern.compile("([^\\n]+)\\n\\n```sql\\n(.*?);\\n```", Pattern.DOTALL);

    private final PublishedReturns returns = PublishedReturns.shared();

    private record Question(String words, String sql) {}

    private static List<Question> questions() throws IOException {
        return ASKED.matcher(Files.readString(Path.of("sql/QUESTIONS.md")))
                .results()
                .map((MatchResult found) -> new Question(found.group(1), found.group(2)))
                .toList();
    }

    @TestFactory
    Stream<DynamicTest> each_is_answered_from_the_marts() throws IOException {
        return questions().stream()
                .map(
                        question ->
                                DynamicTest.dynamicTest(
                                        question.words(),
                                        () ->
                                                assertThat(
                                                                returns.count(
                                                                        "select count(*) from ("
                                                                                + question.sql()
                                                                                + ") as answer"))
                                                        .isNotNegative()));
    }

    @Test
    void none_reads_anything_but_the_marts() throws IOException {
        assertThat(questions()).hasSizeGreaterThan(14);
        assertThat(questions())
                .allSatisfy(
                        question ->
                                assertThat(question.sql())
                                        .contains("mart.")
                                        .doesNotContain("warehouse.", "staging."));
    }

    @Test
    void the_ten_largest_enterprises_are_those_of_the_year() throws IOException {
        String sql =
                questions().stream()
                        .filter(question -> question.words().startsWith("The ten largest"))
                        .findFirst()
                        .orElseThrow()
                        .sql();

        assertThat(
                        JdbcClient.create(returns.dataSource())
                                .sql("select sum(share_percent) from (" + sql + ") as answer")
                                .query(Integer.class)
                                .single())
                .isBetween(99, 101);
    }
}
