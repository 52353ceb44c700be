package planhouse.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import planhouse.form.Form;
import planhouse.form.file.DefinitionFiles;
import planhouse.indicator.Bilingual;

/** Checks as a template tells of them. */
class RuleSentencesTest {

    private static final String FORM =
            """
            form: ED01
            title: {zh: 企业培训情况表, en: Training in enterprises}
            kind: matrix
            respondents: counties
            stub:
              columns:
                - {dimension: indicator, name: {zh: 指标名称, en: Indicator}}
            columns:
              - {code: this_year, name: {zh: 本年, en: This year}, column_required: true}
            rows:
              - {code: courses, name: {zh: 培训班次, en: Courses}, unit: items, required: true}
            rules:
              - {code: ED01-R01, check: enough_courses, message: {zh: 班次过少, en: too few courses}}
              - {code: ED01-R02, check: enough_courses}
              - {code: ED01-R03, check: enough_courses, fix: {zh: 补报, en: report the others}}
              - {code: ED01-R04, check: silent}
            """;

    private static final String CHECK =
            """
            -- fewer courses than a county must hold
            -- with: nothing
            -- on: any
            -- fix zh: 核对班次
            -- fix en: count the courses again
            select 1
            """;

    @TempDir Path folder;

    @Test
    void a_check_of_one_s_own_is_told_by_its_message_and_by_what_to_do() throws IOException {
        Files.createDirectories(folder.resolve("forms"));
        Files.createDirectories(folder.resolve("sql/checks"));
        Files.writeString(folder.resolve("forms/ed01.yaml"), FORM);
        Files.writeString(folder.resolve("sql/checks/enough_courses.sql"), CHECK);
        Files.writeString(
                folder.resolve("sql/checks/silent.sql"),
                "-- nothing to say\n-- with: nothing\n-- on: any\nselect 1\n");
        Form form = new DefinitionFiles(Optional.of(folder)).load().form("ED01").orElseThrow();

        List<Bilingual> told =
                form.rules().stream().map(new RuleSentences(form, 2022)::of).toList();

        assertThat(told)
                .containsExactly(
                        new Bilingual("班次过少：核对班次", "too few courses: count the courses again"),
                        new Bilingual("核对班次", "count the courses again"),
                        new Bilingual("补报", "report the others"),
                        Bilingual.same("silent"));
    }

    @Test
    void what_is_the_same_in_two_counties_is_told_with_its_key() {
        Form facilities = new DefinitionFiles(Optional.empty()).load().form("JH02").orElseThrow();

        List<Bilingual> told =
                facilities.rules().stream()
                        .filter(rule -> rule.heading().code().equals("JH02-S05"))
                        .map(new RuleSentences(facilities, 2022)::of)
                        .toList();

        assertThat(told)
                .containsExactly(
                        new Bilingual(
                                "同一“车间（工厂）名称”（“统一社会信用代码”也相同）不在同年其他县（市、区）的报表中",
                                "the same \"Workshop (factory) name\" with the same \"Unified"
                                    + " social credit code\" is on no other county's return of the"
                                    + " year"));
    }
}
