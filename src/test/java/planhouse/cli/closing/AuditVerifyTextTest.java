package planhouse.cli.closing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import planhouse.cli.InEnglish;
import planhouse.form.Definitions;
import planhouse.form.file.DefinitionFiles;
import planhouse.warehouse.audit.Alteration;
import planhouse.warehouse.audit.PublishedProof;
import planhouse.warehouse.audit.SummaryProof;

/** What the command audit verify prints of what was published and of what was frozen. */
@ExtendWith(InEnglish.class)
class AuditVerifyTextTest {

    private static final Definitions SHIPPED = new DefinitionFiles(Optional.empty()).load();

    private static final PublishedProof PUBLISHED =
            new PublishedProof(
                    6,
                    0,
                    0,
                    1,
                    List.of(
                            new Alteration(
                                    "JH01",
                                    "330726",
                                    2021,
                                    2,
                                    "notes-changed",
                                    Optional.of("warehouse.finding"),
                                    1,
                                    Optional.empty(),
                                    Optional.empty(),
                                    Optional.of("3:ab12"),
                                    Optional.empty())));

    private static final SummaryProof SUMMARIES =
            new SummaryProof(
                    3,
                    1,
                    List.of(
                            new SummaryProof.Altered(
                                    7,
                                    "jinhua-2020-2022",
                                    2021,
                                    "warehouse.fact_plan_progress",
                                    Optional.of("15:ab12"),
                                    Optional.of("15:cd34"))));

    @Test
    void names_the_revision_and_the_summary_and_their_table_and_what_to_do() {
        assertThat(printed(Locale.ENGLISH, SUMMARIES))
                .isEqualTo(
                        """
                        JH01 Pujiang County 2021 revision 2: expected the rows of warehouse.finding that it was published with, 3:ab12 (their number and digest in the audit trail), found –; they were altered
                        ✗ 6 revisions, and not all as published
                        → somebody wrote to the database by hand: find out who, and bring back a backup; until then planhouse withdraw and restore make the facts of a return anew from the rows kept of its workbook
                        1 revision was published before the audit trail had digests of findings, corrections and columns: nobody can tell whether these are as they were
                        Summary 7 of jinhua-2020-2022 2021: expected the rows of warehouse.fact_plan_progress that it froze, 15:ab12 (their number and digest in the audit trail), found 15:cd34; they were altered
                        ✗ 3 summaries, and not all as frozen
                        → somebody wrote to the database by hand: find out who, and bring back a backup; until then planhouse summary --as-of makes a summary of the same moment anew from the published revisions
                        1 summary was made before the audit trail had digests of them: nobody can tell whether they are as they were
                        """);
    }

    @Test
    void in_chinese_too() {
        assertThat(printed(Locale.CHINESE, SUMMARIES))
                .isEqualTo(
                        """
                        JH01 浦江县 2021 第 2 版：warehouse.finding 各行应与发布时一致，即 3:ab12（审计记录所载行数与摘要），实为 –；这些行被改动
                        ✗ 共 6 个版本，其中有与发布时不一致的
                        → 有人直接写入了数据库：请查明是谁，并恢复备份；在此之前，可用 planhouse withdraw 和 restore 由留存的工作簿各行重新生成该报表的事实
                        1 个版本发布时，审计记录尚无问题、更正和各栏位置的摘要：无从得知这些是否与当时一致
                        jinhua-2020-2022 2021 年汇总 7：warehouse.fact_plan_progress 各行应与冻结时一致，即 15:ab12（审计记录所载行数与摘要），实为 15:cd34；这些行被改动
                        ✗ 共 3 次汇总，其中有与冻结时不一致的
                        → 有人直接写入了数据库：请查明是谁，并恢复备份；在此之前，可用 planhouse summary --as-of 由已发布的版本重新作出同一时刻的汇总
                        1 次汇总完成时，审计记录尚无其摘要：无从得知是否与当时一致
                        """);
    }

    @Test
    void of_summaries_nothing_where_there_is_none_and_one_line_where_all_are_as_frozen() {
        StringWriter text = new StringWriter();
        PrintWriter out = new PrintWriter(text, true);

        SummariesText.print(out, new SummaryProof(0, 0, List.of()));
        SummariesText.print(out, new SummaryProof(2, 0, List.of()));
        // nobody can tell of the one that is older
        SummariesText.print(out, new SummaryProof(1, 1, List.of()));

        assertThat(text.toString().lines())
                .containsExactly(
                        "✓ 2 summaries as frozen",
                        "1 summary was made before the audit trail had digests of them: nobody can"
                                + " tell whether they are as they were");
    }

    private static String printed(Locale locale, SummaryProof summaries) {
        Locale.setDefault(locale);
        StringWriter text = new StringWriter();
        PrintWriter out = new PrintWriter(text, true);
        PublishedText.print(out, SHIPPED, PUBLISHED);
        SummariesText.print(out, summaries);
        return text.toString().replace("\r\n", "\n");
    }
}
