package planhouse.warehouse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import planhouse.form.CodeList;
import planhouse.form.Definitions;
import planhouse.form.Form;
import planhouse.form.Rule;
import planhouse.form.file.DefinitionFiles;
import planhouse.indicator.Bilingual;

/** How a check's file is filled in for a rule. */
class CheckFileTest {

    private static final Definitions SHIPPED = new DefinitionFiles(Optional.empty()).load();
    private static final Form FORM = SHIPPED.form("JH04").orElseThrow();
    private static final Rule.SqlCheck COMPLETE =
            FORM.rules().stream()
                    .filter(Rule.SqlCheck.class::isInstance)
                    .map(Rule.SqlCheck.class::cast)
                    .filter(check -> check.check().equals("stub_complete"))
                    .findFirst()
                    .orElseThrow();

    @Test
    void a_list_without_an_entry_in_the_year_is_a_relation_without_rows() {
        CodeList.Entry later =
                new CodeList.Entry(
                        "x",
                        Bilingual.same("X"),
                        List.of(),
                        Optional.empty(),
                        Optional.of(2030),
                        Optional.empty());
        Map<String, CodeList> lists = new HashMap<>(SHIPPED.codeLists());
        lists.put("chains", new CodeList("chains", List.of(later)));
        Definitions definitions =
                new Definitions(
                        SHIPPED.forms(),
                        lists,
                        SHIPPED.units(),
                        Optional.empty(),
                        List.of(),
                        SHIPPED.digest());

        String text = "-- with: item (item), codelist (code list)\nselect * from {codelist} as c";

        assertThat(CheckFile.fill(text, FORM, COMPLETE, definitions, 2021).select())
                .endsWith(
                        "(select null::text as code, null::text as name_zh, null::text as name_en"
                                + " where false) as c");
        assertThat(CheckFile.fill(text, FORM, COMPLETE, definitions, 2030).select())
                .contains("values ('x', 'X', 'X')");
    }

    @Test
    void the_lines_of_the_file_stay_where_they_are() {
        String text =
                """
                -- with: item (item), codelist (code list), unless (item, optional)
                select 1 [[ ,
                    {unless}
                ]]
                -- a remark
                from {staging}
                """;

        assertThat(CheckFile.fill(text, FORM, COMPLETE, SHIPPED, 2021).select())
                .isEqualTo("\nselect 1 \n\n\n\nfrom staging.\"jh04\"");
    }
}
