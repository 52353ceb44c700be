package planhouse.cleaning;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import planhouse.form.Definitions;
import planhouse.form.file.DefinitionFiles;
import planhouse.workbook.DefinedName;

/** What a template says of its sheets in defined names, against what people see on them. */
class TemplateRecognitionTest {

    private static final String CLUSTERS = "集群名称 | 主导行业 | 培育级别 | 集群企业数（家） | 集群产值（亿元） | 认定时间";
    private static final String CLUSTER = "永康门锁集群 | 智能门锁 | 国家领先 | #120 | #350.5 | 2020-12";

    @TempDir private Path jobs;

    private static List<DefinedName> names(String sheet, String... more) {
        List<DefinedName> names = new ArrayList<>();
        names.add(new DefinedName("planhouse_form", sheet, "\"JH03\""));
        names.add(new DefinedName("planhouse_respondent", sheet, "\"330784\""));
        names.add(new DefinedName("planhouse_year", sheet, "2021"));
        for (int index = 0; index < more.length; index += 2) {
            names.add(new DefinedName(more[index], sheet, more[index + 1]));
        }
        return names;
    }

    private static Cleaned template(String... lines) {
        return Cleaned.workbook("x.xlsx", names("Sheet1"), TypedSheet.of("Sheet1", lines));
    }

    @Test
    void a_template_without_title_sheet_name_or_file_name_is_still_known() {
        Cleaned cleaned = template("", "", CLUSTERS, CLUSTER);

        assertThat(cleaned.table().form().code()).isEqualTo("JH03");
        assertThat(cleaned.table().respondent()).contains("330784");
        assertThat(cleaned.table().year()).contains(2021);
        assertThat(cleaned.messages()).isEmpty();
    }

    @Test
    void a_template_of_other_definitions_asks_for_their_folder() {
        Cleaned cleaned =
                Cleaned.workbook(
                        "x.xlsx",
                        List.of(new DefinedName("planhouse_form", "Sheet1", "\"FS-A\"")),
                        TypedSheet.of("Sheet1", "表 | ", "信用代码 | 工厂", "x | y"));

        assertThat(cleaned.leftAlone())
                .extracting(sheet -> sheet.why().en())
                .containsExactly(
                        "no header of any form; the sheet was made by a template of FS-A, which is"
                                + " no form of these definitions. Give the folder that has it"
                                + " (--jobs, PLANHOUSE_JOBS)");
    }

    @Test
    void a_template_under_a_foreign_title_is_still_known_by_its_name() {
        Cleaned cleaned = template("一些集群", "填报单位：永康市", CLUSTERS, CLUSTER);

        assertThat(cleaned.table().form().code()).isEqualTo("JH03");
        assertThat(cleaned.table().year()).contains(2021);
        assertThat(cleaned.messages()).isEmpty();
    }

    @Test
    void a_template_whose_line_names_another_county_is_nobodys_return() {
        Cleaned cleaned = template("智能制造产业集群情况表", "填报单位：义乌市 | 报告期：2021年", CLUSTERS, CLUSTER);

        assertThat(cleaned.table().respondent()).isEmpty();
        assertThat(cleaned.errors())
                .containsExactly(
                        "Sheet1!A2: the line above the table says Yiwu City; the template was made"
                                + " for Yongkang City (the cell says \"义乌市\"). Whose return it is"
                                + " cannot be told");
    }

    @Test
    void a_template_whose_line_names_another_year_is_of_no_year() {
        Cleaned cleaned = template("智能制造产业集群情况表", "填报单位：永康市 | 报告期：2022年", CLUSTERS, CLUSTER);

        assertThat(cleaned.table().year()).isEmpty();
        assertThat(cleaned.errors())
                .containsExactly(
                        "Sheet1!B2: the line above the table says 2022; the template was made for"
                            + " 2021 (the cell says \"2022年\"). Which year's return it is cannot be"
                            + " told");
    }

    @Test
    void a_place_of_no_register_above_a_template_is_not_overlooked() {
        Cleaned cleaned = template("智能制造产业集群情况表", "填报单位：杭州市", CLUSTERS, CLUSTER);

        assertThat(cleaned.table().respondent()).isEmpty();
        assertThat(cleaned.errors())
                .containsExactly("Sheet1!A2: expected a respondent of the register; found \"杭州市\"");
    }

    @Test
    void a_template_that_shows_another_form_is_an_error_that_names_both() {
        Cleaned cleaned =
                template(
                        "表4 创新产业链发展情况表",
                        "填报单位：永康市",
                        "产业链名称 | 规上企业数（家） | 产值（亿元） | 上年产值（亿元） | 同比增长（%）",
                        "智能门锁 | #10 | #11 | #10 | #10");

        assertThat(cleaned.table().form().code()).isEqualTo("JH04");
        assertThat(cleaned.errors())
                .containsExactly(
                        "Sheet1!A3: the template was made for JH03; the sheet shows JH04"
                                + " (\"创新产业链发展情况表\")");
    }

    @ParameterizedTest
    @ValueSource(strings = {"named", "headed"})
    void reference_columns_are_left_alone_and_told_once(String known) {
        boolean named = known.equals("named");
        String heading = named ? "去年" : "上年 2020（参考） Last year 2020 (reference)";
        TypedSheet sheet =
                TypedSheet.of(
                        "Sheet1",
                        "智能制造产业集群情况表",
                        "填报单位：永康市 | 报告期：2021年",
                        "集群名称 | 主导行业 | 培育级别 | 集群企业数（家） | 集群产值（亿元） |  | " + heading,
                        " | | | | | | 集群企业数（家） | 集群产值（亿元）",
                        "永康门锁集群 | 智能门锁 | 国家领先 | #120 | #350.5 | | #110 | #300",
                        "已撤销集群 | 智能门锁 | 国家领先 | #1 | #3 | | #99 | #98");
        Cleaned cleaned =
                Cleaned.workbook(
                        "x.xlsx",
                        named
                                ? names("Sheet1", "planhouse_reference", "Sheet1!$G$3:$H$600")
                                : List.of(),
                        sheet.merged("A3:A4", "B3:B4", "C3:C4", "D3:D4", "E3:E4", "G3:H3"));

        assertThat(cleaned.text(5, "enterprises")).isEqualTo("120");
        assertThat(cleaned.text(5, "output_value")).isEqualTo("3505000");
        assertThat(cleaned.data()).hasSize(2);
        assertThat(cleaned.messages()).isEmpty();
        assertThat(cleaned.leftAlone())
                .extracting(left -> left.sheet() + ": " + left.why().en())
                .containsExactly(
                        "Sheet1: from column G on the template shows last year's figures for"
                                + " reference: left alone; the other columns were read");
    }

    private Definitions editions(String withdrawn) throws Exception {
        Files.createDirectories(jobs.resolve("forms"));
        Files.writeString(
                jobs.resolve("forms/ed01.yaml"),
                """
                form: ED01
                title: {zh: 企业培训情况表, en: Training in enterprises}
                kind: list
                respondents: counties
                key: name
                fact: fact_cluster_county_year
                items:
                  - {code: name, name: {zh: 单位, en: Unit name}, required: true}
                  - {code: trained, name: {zh: 培训人数, en: Persons trained}, unit: persons, required: true}
                  - {code: hours, name: {zh: 培训学时, en: Hours}, type: integer, required: true}
                  - {code: cost, name: {zh: 培训费用, en: Cost}, unit: 10k_cny}
                editions:
                  - code: old
                    years: 2021-2022
                    headers: {trained: 参训职工}
                    absent: hours
                    WITHDRAWN
                  - code: new
                    years: 2022-
                    absent: cost
                """
                        .replace("WITHDRAWN", withdrawn),
                StandardCharsets.UTF_8);
        return new DefinitionFiles(Optional.of(jobs)).load();
    }

    private static Cleaned training(Definitions definitions, List<DefinedName> names, String head) {
        return Cleaned.workbook(
                definitions,
                "x.xlsx",
                names,
                TypedSheet.of("Sheet1", "企业培训情况表", "填报单位：永康市 | 报告期：2022年", head, "甲厂 | #5 | #7"));
    }

    @Test
    void a_sheet_that_fits_a_withdrawn_edition_best_gets_one_error_that_names_it()
            throws Exception {
        Definitions definitions =
                editions(
                        "withdrawn: {since: 2023-01-15, message: {zh: 增加学时, en: hours are asked}}");

        Cleaned cleaned = training(definitions, List.of(), "单位 | 参训职工（人） | 培训费用（万元）");

        assertThat(cleaned.table().edition().code()).isEqualTo("old");
        assertThat(cleaned.errors())
                .containsExactly(
                        "Sheet1!A3: ED01 on the edition \"old\", which was withdrawn on 2023-01-15:"
                                + " hours are asked; it was not read");
        assertThat(cleaned.findings().get(0).fix().en())
                .isEqualTo(
                        "fill in the new template returned with this result (edition \"new\"); the"
                                + " values of this sheet are in it");
    }

    @Test
    void the_edition_in_use_is_read_beside_a_withdrawn_one() throws Exception {
        Definitions definitions = editions("withdrawn: true");

        Cleaned cleaned = training(definitions, List.of(), "单位 | 培训人数（人） | 培训学时");

        assertThat(cleaned.table().edition().code()).isEqualTo("new");
        assertThat(cleaned.messages()).isEmpty();
    }

    @Test
    void an_edition_is_taken_until_the_day_it_is_withdrawn() throws Exception {
        Definitions definitions = editions("withdrawn: {since: 9998-01-01}");

        Cleaned cleaned = training(definitions, List.of(), "单位 | 参训职工（人） | 培训费用（万元）");

        assertThat(cleaned.table().edition().code()).isEqualTo("old");
        assertThat(cleaned.messages()).isEmpty();
    }

    @Test
    void the_edition_that_a_template_names_is_the_one_it_is_read_by() throws Exception {
        Definitions definitions = editions("withdrawn: {since: 9998-01-01}");
        List<DefinedName> names =
                List.of(new DefinedName("planhouse_edition", "Sheet1", "\"old\""));

        Cleaned cleaned = training(definitions, names, "单位 | 培训人数（人） | 培训费用（万元）");

        assertThat(cleaned.table().edition().code()).isEqualTo("old");
        assertThat(cleaned.text(4, "cost")).isEqualTo("7");
        assertThat(cleaned.messages()).isEmpty();
    }
}
