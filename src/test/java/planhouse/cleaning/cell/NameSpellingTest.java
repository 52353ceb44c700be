package planhouse.cleaning.cell;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import planhouse.cleaning.Cleaned;
import planhouse.cleaning.ClusterSheet;
import planhouse.cleaning.EnterpriseSheet;
import planhouse.indicator.Finding;
import planhouse.indicator.Severity;

/** Names that tell rows apart: a cluster is one, however its counties spell it. */
class NameSpellingTest {

    private static Cleaned cluster(String name) {
        return Cleaned.sheets(
                ClusterSheet.of(
                        "表3 智能制造产业集群情况表",
                        "填报单位：永康市 | 报告期：2021年",
                        ClusterSheet.HEADER,
                        ClusterSheet.ROW.replace("永康门锁集群", name)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "浦江水晶（A3）·5G集群",
                "浦江水晶(A3)·5G集群",
                "浦江 水晶（Ａ３） ・５Ｇ 集群",
                "浦江水晶【A3】•5G集群",
                "　浦江水晶〔A3〕·5G集群",
                "浦江\u00a0水晶[A3]·5\u200bG集群"
            })
    void a_name_has_one_spelling(String name) {
        assertThat(cluster(name).text(4, "cluster_name")).isEqualTo("浦江水晶（A3）·5G集群");
    }

    @ParameterizedTest
    @CsvSource({
        "Pujiang Crystal  Cluster, Pujiang Crystal Cluster",
        "Ｐｕｊｉａｎｇ　Ｃｒｙｓｔａｌ（East）, Pujiang Crystal(East)",
        "门锁—杯业集群, 门锁-杯业集群",
        "门锁:杯业集群, 门锁：杯业集群",
        "门锁！杯业～集群, 门锁!杯业~集群",
        "门锁\u2010杯业集群, 门锁-杯业集群",
        "门锁\u2015杯业集群, 门锁-杯业集群",
        "门锁\u2212杯业集群, 门锁-杯业集群",
        "Lock A 锁业, Lock A锁业"
    })
    void letters_and_marks_keep_what_they_say(String name, String spelling) {
        assertThat(cluster(name).text(4, "cluster_name")).isEqualTo(spelling);
    }

    @ParameterizedTest
    @ValueSource(strings = {"浦江水晶集群二期", "浦江水晶集群（二）", "浦江水晶产业集群"})
    void other_names_stay_others(String name) {
        assertThat(cluster(name).text(4, "cluster_name"))
                .isEqualTo(name)
                .isNotEqualTo(cluster("浦江水晶集群").text(4, "cluster_name"));
    }

    @Test
    void what_the_cell_said_is_kept_as_a_correction() {
        assertThat(cluster("浦江 水晶(东)集群").corrections())
                .contains(
                        "A4 \"浦江 水晶(东)集群\" -> \"浦江水晶（东）集群\": the one spelling of the name: blanks,"
                                + " widths, brackets, without its number in the list");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1、门锁集群",
                "1.门锁集群",
                "１．门锁集群",
                "1) 门锁集群",
                "（一）门锁集群",
                "(一) 门锁集群",
                "一、门锁集群",
                "①门锁集群",
                "⑴门锁集群",
                "⒈ 门锁集群",
                "㈠门锁集群",
                "门锁集群①",
                "门锁集群*",
                "门锁集群²",
                "12、门锁集群"
            })
    void a_name_is_the_same_whatever_number_and_footnote_it_has(String name) {
        Cleaned cleaned = cluster(name);

        assertThat(cleaned.text(4, "cluster_name")).isEqualTo("门锁集群");
        assertThat(cleaned.corrections()).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1、2号线集群",
                "一、二期集群",
                "3D打印集群",
                "1.5T集群",
                "十里铺集群",
                "（永康）门锁集群",
                "2号集群",
                "①",
                "1#集群"
            })
    void a_number_that_belongs_to_a_name_stays(String name) {
        assertThat(cluster(name).text(4, "cluster_name")).isEqualTo(name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "其他产业集群（3个）",
                "其他",
                "其它集群",
                "其余3个集群",
                "门锁集群（3个）",
                "门锁等3个集群",
                "3个集群",
                "Other clusters (3)",
                "Others",
                "The rest"
            })
    void a_name_that_stands_for_several_is_an_error(String name) {
        Finding finding = cluster(name).findings().get(0);

        assertThat(finding.message().en())
                .isEqualTo(
                        "表3!A4: Cluster name: expected the name of one unit, found \""
                                + name
                                + "\", which stands for several or for the rest");
        assertThat(finding.message().zh())
                .isEqualTo("表3!A4：集群名称：应为一个单位的名称，实为“" + name + "”，代表多个或其余单位");
        assertThat(finding.severity()).isEqualTo(Severity.ERROR);
    }

    @ParameterizedTest
    @ValueSource(strings = {"门锁集群（120家）", "Otherton Lock", "等离子集群", "其美门锁集群", "3个石头集群"})
    void a_name_of_one_is_none_of_several(String name) {
        assertThat(cluster(name).errors()).isEmpty();
    }

    @Test
    void names_that_tell_no_rows_apart_stay_as_they_are() {
        Cleaned cleaned =
                Cleaned.sheets(EnterpriseSheet.of(EnterpriseSheet.with('B', "甲厂(永康) 一部")));

        assertThat(cleaned.text(5, "enterprise_name")).isEqualTo("甲厂(永康) 一部");
    }
}
