package planhouse.report;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import planhouse.indicator.Bilingual;
import planhouse.indicator.Severity;

/** What changed since the run before, and a finding that was waived; illustrative. */
final class SampleRevisions {

    static final WaivedFinding WAIVER =
            new WaivedFinding(
                    "JH02",
                    "330782",
                    new Bilingual("义乌市", "Yiwu City"),
                    "JH02-R01",
                    Severity.ERROR,
                    "表2",
                    Optional.of("F5"),
                    "2022-03",
                    new Bilingual("认定时间晚于报告期", "recognised after the period"),
                    "文件次年补发 <confirmed>",
                    LocalDate.parse("2023-06-30"),
                    "王五");

    /** Two returns were revised since the run before. */
    static final Revisions REVISIONS =
            new Revisions(
                    new Revisions.Run(16, OffsetDateTime.parse("2022-03-11T09:00:00+08:00")),
                    List.of(
                            new Revisions.Revised(
                                    2021,
                                    "JH01",
                                    new Bilingual("重点企业智能制造年报表", "Key enterprises"),
                                    "330784",
                                    new Bilingual("永康市", "Yongkang City"),
                                    1,
                                    2,
                                    "workbook",
                                    null,
                                    false,
                                    "李四",
                                    OffsetDateTime.parse("2022-03-14T10:20:00+08:00"),
                                    "机器人台数漏报 <一家企业>",
                                    1,
                                    2,
                                    0,
                                    480),
                            new Revisions.Revised(
                                    2021,
                                    "JH02",
                                    new Bilingual("数字化车间和智能工厂名单", "Facilities"),
                                    "330702",
                                    new Bilingual("婺城区", "Wucheng District"),
                                    2,
                                    3,
                                    "withdrawal",
                                    null,
                                    false,
                                    "王五",
                                    OffsetDateTime.parse("2022-03-15T08:00:00+08:00"),
                                    null,
                                    0,
                                    0,
                                    72,
                                    0)),
                    List.of(
                            new Revisions.Effect(
                                    "IM-04",
                                    new BigDecimal("14880"),
                                    new BigDecimal("14921"),
                                    List.of(
                                            new Revisions.CountyEffect(
                                                    "330784",
                                                    new Bilingual("永康市", "Yongkang City"),
                                                    new BigDecimal("2100"),
                                                    new BigDecimal("2141"))))));

    private SampleRevisions() {}
}
