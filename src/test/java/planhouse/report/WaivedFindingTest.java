package planhouse.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import planhouse.indicator.Bilingual;
import planhouse.indicator.Severity;

class WaivedFindingTest {

    private static WaivedFinding of(Severity severity, Bilingual message) {
        return new WaivedFinding(
                "JH02",
                "330782",
                new Bilingual("义乌市", "Yiwu City"),
                "JH02-R01",
                severity,
                "表2",
                Optional.of("F5"),
                "2022-03",
                message,
                "文件次年补发",
                LocalDate.of(2023, 6, 30),
                "王五");
    }

    @Test
    void each_severity_has_words_of_its_own() {
        assertThat(Severity.values())
                .extracting(
                        severity -> severity,
                        severity -> of(severity, Bilingual.same("")).severityWords())
                .containsExactly(
                        tuple(Severity.ERROR, new Bilingual("错误", "error")),
                        tuple(Severity.QUERY, new Bilingual("核实", "query")),
                        tuple(Severity.INFO, new Bilingual("提示", "info")));
    }

    @Test
    void its_statement_leaves_out_the_place_that_stands_beside_it() {
        Bilingual message = new Bilingual("表2!F5：认定时间晚于报告期", "表2!F5: recognised after the period");

        assertThat(of(Severity.ERROR, message).statement())
                .isEqualTo(new Bilingual("认定时间晚于报告期", "recognised after the period"));
    }
}
