package planhouse.cleaning;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import planhouse.form.file.DefinitionFiles;
import planhouse.indicator.Finding;

/** What findings of a row are about: words that stay when the row moves. */
class RowIdentityTest {

    @Test
    void a_lists_row_is_known_by_its_key_values() {
        Cleaned cleaned = Cleaned.sheets(EnterpriseSheet.of(EnterpriseSheet.with('G', "约120")));

        assertThat(subjects(cleaned)).containsExactly("G5 91330784W00000001Y");
    }

    @Test
    void a_row_without_a_sure_key_is_known_by_the_findings_own_cell() {
        Cleaned cleaned =
                Cleaned.sheets(EnterpriseSheet.of(EnterpriseSheet.with('A', "91330784W00000001X")));

        assertThat(subjects(cleaned)).containsExactly("A5 A5");
    }

    @Test
    void a_matrix_row_is_known_by_its_lines_code() {
        Cleaned cleaned =
                Cleaned.sheets(
                        TypedSheet.of(
                                "表5",
                                "表5  培育与服务情况表",
                                "填报单位：兰溪市 | 报告期：2021年",
                                "指标名称 | 代码 | 本年 | 上年 | 同比增长（%）",
                                "领军企业新增数（家） | 01 | #3 | #2 | #50",
                                "领军企业培育基地（个） | 03 | 很多 | #1 | #1"));

        assertThat(subjects(cleaned)).containsExactly("C5 cultivation_bases");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '/',
            value = {
                "north wing / smart door works / north\\ wing smart door works",
                "north / wing smart door works / north wing smart door works",
                "north\\ / wing / north\\\\ wing",
                "no\\rth wing / works / no\\\\rth\\ wing works"
            })
    void keys_whose_values_hold_blanks_in_different_places_are_told_apart(
            String site, String plant, String subject, @TempDir Path jobs) throws Exception {
        Files.createDirectories(jobs.resolve("forms"));
        Files.writeString(
                jobs.resolve("forms/pl01.yaml"),
                """
                form: PL01
                title: {zh: 工厂表, en: Plants}
                kind: list
                respondents: counties
                key: [site, plant]
                fact: fact_cluster_county_year
                items:
                  - {code: site, name: {zh: 厂区, en: Site}, required: true}
                  - {code: plant, name: {zh: 工厂, en: Plant}, required: true}
                  - {code: output, name: {zh: 产值, en: Output}, unit: 10k_cny}
                """);
        Cleaned cleaned =
                Cleaned.workbook(
                        new DefinitionFiles(Optional.of(jobs)).load(),
                        "illustrative.xlsx",
                        List.of(),
                        TypedSheet.of(
                                "工厂表",
                                "工厂表",
                                "填报单位：兰溪市 | 报告期：2021年",
                                "厂区 | 工厂 | 产值（万元）",
                                site + " | " + plant + " | 约3"));

        assertThat(subjects(cleaned)).containsExactly("C4 " + subject);
    }

    /** Each finding of the rows as its cell and what it is about. */
    private static List<String> subjects(Cleaned cleaned) {
        RowIdentity identity = new RowIdentity(cleaned.table().form());
        return cleaned.data().stream()
                .flatMap(row -> identity.identify(row, row.findings()).stream())
                .map(RowIdentityTest::text)
                .toList();
    }

    private static String text(Finding finding) {
        return finding.cell() + " " + finding.subject();
    }
}
