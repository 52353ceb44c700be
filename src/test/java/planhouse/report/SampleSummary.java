package planhouse.report;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import planhouse.indicator.Bilingual;

/** A summary of 2021 with every kind of target; its figures are illustrative. */
public final class SampleSummary {

    static final int YEAR = 2021;
    private static final int MISSING_COUNTY = 4;

    static final List<String> COUNTY_CODES =
            List.of(
                    "330702", "330703", "330723", "330726", "330727", "330781", "330782", "330783",
                    "330784");
    static final List<Bilingual> COUNTY_NAMES =
            List.of(
                    new Bilingual("婺城区", "Wucheng District"),
                    new Bilingual("金东区", "Jindong District"),
                    new Bilingual("武义县", "Wuyi County"),
                    new Bilingual("浦江县", "Pujiang County"),
                    new Bilingual("磐安县", "Pan'an County"),
                    new Bilingual("兰溪市", "Lanxi City"),
                    new Bilingual("义乌市", "Yiwu City"),
                    new Bilingual("东阳市", "Dongyang City"),
                    new Bilingual("永康市", "Yongkang City"));

    private static final List<ReturnNote> NOTES =
            List.of(
                    new ReturnNote(
                            "示例数据，非真实统计。",
                            46,
                            List.of("JH01", "JH02", "JH03", "JH04", "JH05", "JH06"),
                            COUNTY_NAMES.subList(0, 8)),
                    new ReturnNote(
                            "含开发区 <开发区管委会代报>。",
                            1,
                            List.of("JH01"),
                            List.of(new Bilingual("婺城区", "Wucheng District"))));

    static final PlanEdition ANNOUNCED =
            new PlanEdition(1, LocalDate.of(2020, 4, 4), Optional.empty(), Optional.empty());

    private SampleSummary() {}

    public static YearlySummary make() {
        return make("more than two nation-leading intelligent manufacturing industry clusters");
    }

    public static YearlySummary make(String firstQuote) {
        return new YearlySummary(
                "jinhua-2020-2022",
                new Bilingual(
                        "金华市重点细分行业智能制造三年行动计划（2020-2022年）",
                        "Jinhua three-year plan for intelligent manufacturing in key subdivided"
                                + " industries, 2020-2022"),
                YEAR,
                OffsetDateTime.parse("2022-03-18T09:30:00+08:00"),
                17,
                2019,
                2020,
                2022,
                SampleSummary.ANNOUNCED,
                SampleTargets.of(firstQuote),
                returns(),
                NOTES,
                SampleRevisions.REVISIONS,
                List.of(SampleRevisions.WAIVER),
                MethodNote.standard());
    }

    private static List<ExpectedReturn> returns() {
        List<Bilingual> forms =
                List.of(
                        new Bilingual("重点企业智能制造年报表", "Key-enterprise return"),
                        new Bilingual("数字化车间和智能工厂名单", "Register of facilities"),
                        new Bilingual("智能制造产业集群情况表", "Clusters"),
                        new Bilingual("创新产业链发展情况表", "Chains"),
                        new Bilingual("培育与服务情况表", "Cultivation and services"),
                        new Bilingual("重点行业主要指标汇总表", "Main indicators"));
        List<ExpectedReturn> returns = new ArrayList<>();
        for (int county = 0; county < COUNTY_CODES.size(); county++) {
            for (int form = 0; form < forms.size(); form++) {
                ReturnState state =
                        county != MISSING_COUNTY
                                ? ReturnState.PUBLISHED
                                : form == 0 ? ReturnState.REJECTED : ReturnState.NOT_RECEIVED;
                returns.add(
                        new ExpectedReturn(
                                COUNTY_CODES.get(county),
                                COUNTY_NAMES.get(county),
                                "JH0" + (form + 1),
                                forms.get(form),
                                state,
                                state == ReturnState.PUBLISHED ? 1 + (county + form) % 2 : null,
                                false,
                                state == ReturnState.REJECTED ? 4 : 0,
                                (county * form) % 4));
            }
        }
        return returns;
    }
}
