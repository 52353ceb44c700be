package planhouse.cleaning.cell;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import planhouse.cleaning.Cleaned;
import planhouse.cleaning.ClusterSheet;
import planhouse.cleaning.EnterpriseSheet;

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
                                + " widths, brackets");
    }

    @Test
    void names_that_tell_no_rows_apart_stay_as_they_are() {
        Cleaned cleaned =
                Cleaned.sheets(EnterpriseSheet.of(EnterpriseSheet.with('B', "甲厂(永康) 一部")));

        assertThat(cleaned.text(5, "enterprise_name")).isEqualTo("甲厂(永康) 一部");
    }
}
