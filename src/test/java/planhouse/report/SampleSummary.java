package planhouse.report;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import planhouse.indicator.Bilingual;

/** A summary of 2021 with every kind of target; its figures are illustrative. */
final class SampleSummary {

    static final int YEAR = 2021;
    private static final int MISSING_COUNTY = 4;

    static final List<String> COUNTY_CODES =
            List.of(
                    "330702", "330703", "330723", "330726", "330727", "330781", "330782", "330783",
                    "330784");
    private static final List<Bilingual> COUNTY_NAMES =
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

    private static final Bilingual SCALE = new Bilingual("规模与集群", "Scale and clusters");
    private static final Bilingual ROBOTS =
            new Bilingual("数字化车间与机器人", "Digital workshops and robots");
    private static final Bilingual TRANSFORMATION =
            new Bilingual("产业改造", "Transformation of industries");
    private static final Bilingual CHAINS = new Bilingual("产业链", "Industrial chains");
    private static final Bilingual SERVICES = new Bilingual("培育与服务", "Cultivation and services");

    private static final Bilingual CLUSTERS = new Bilingual("个", "clusters");
    private static final Bilingual MONEY = new Bilingual("万元", "10,000 CNY");

    private SampleSummary() {}

    static YearlySummary make() {
        return make("more than two nation-leading intelligent manufacturing industry clusters");
    }

    static YearlySummary make(String firstQuote) {
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
                targets(firstQuote),
                returns(),
                REVISIONS,
                List.of(WAIVER),
                MethodNote.standard());
    }

    private static final WaivedFinding WAIVER =
            new WaivedFinding(
                    "JH02",
                    new Bilingual("义乌市", "Yiwu City"),
                    "JH02-R01",
                    "error",
                    "表2!F5",
                    "2022-03",
                    new Bilingual("认定时间晚于报告期", "recognised after the period"),
                    "文件次年补发 <confirmed>",
                    LocalDate.parse("2023-06-30"),
                    "王五");

    /** Two returns were revised since the run before. */
    private static final Revisions REVISIONS =
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

    private static List<TargetProgress> targets(String firstQuote) {
        return List.of(
                new Sample("IM-01", SCALE, "国家领先智能制造产业集群数", "Nation-leading clusters", CLUSTERS)
                        .quote(firstQuote)
                        .aim(">", "1", "2")
                        .actuals("1", "1", "2")
                        .counties("0,0,0,0,,0,1,1,1")
                        .make(ProgressStatus.ON_TRACK),
                new Sample("IM-02", SCALE, "省级领先智能制造产业集群数", "Province-leading clusters", CLUSTERS)
                        .quote(
                                "and 10 province-leading intelligent manufacturing industry"
                                        + " clusters")
                        .aim(">=", "4", "10")
                        .actuals("4", "5", "7")
                        .counties("1,1,1,1,,2,2,1,2")
                        .make(ProgressStatus.SLIGHTLY_BEHIND),
                new Sample("IM-06", SCALE, "产值超千亿元集群数", "Clusters above 100 billion CNY", CLUSTERS)
                        .quote(
                                "five industrial clusters with an output value of more than 100"
                                        + " billion RMB")
                        .aim(">=", "1", "5")
                        .actuals("1", "2", "2")
                        .counties("1,0,1,0,,1,1,1,2")
                        .make(ProgressStatus.FAR_BEHIND),
                new Sample(
                                "IM-07",
                                SCALE,
                                "产值500亿-1000亿元集群数",
                                "Clusters of 50 to 100 billion CNY",
                                CLUSTERS)
                        .quote(
                                "five industrial clusters with an output value of more than 50"
                                        + " billion RMB")
                        .aim(">=", "3", "5")
                        .actuals("3", "3", "2")
                        .counties("0,0,0,1,,0,1,1,0")
                        .flags("stock-fell")
                        .make(ProgressStatus.REVERSING),
                new Sample(
                                "IM-08",
                                SCALE,
                                "产值100亿-500亿元集群数",
                                "Clusters of 10 to 50 billion CNY",
                                CLUSTERS)
                        .quote(
                                "more than 10 industrial clusters with an output value of more than"
                                        + " 10 billion RMB")
                        .aim(">", "6", "10")
                        .actuals("6", "9", "11")
                        .counties("2,2,1,1,,2,2,2,3")
                        .make(ProgressStatus.ACHIEVED),
                new Sample(
                                "IM-15",
                                SCALE,
                                "优势产业集群产值",
                                "Output of the competitive industries' clusters",
                                MONEY)
                        .quote(
                                "competitive industries such as fashion textiles, high-end"
                                    + " equipment, energy saving and environmental protection,"
                                    + " crystal glass, ornaments and makeup, and cultural tourism"
                                    + " and recreation")
                        .monitored()
                        .actuals("21436512.4", "22519083.75", "25104377.96")
                        .counties(
                                "1830221.5,1204418.2,940217.06,2310442.4,,3120998.1,7420113.9,"
                                        + "6018877.3,2259089.5")
                        .make(ProgressStatus.MONITORED),
                new Sample(
                                "IM-03",
                                ROBOTS,
                                "数字化车间和智能工厂数",
                                "Digital workshops and smart factories",
                                new Bilingual("个", "facilities"))
                        .quote("digital workshops and smart factories will reach more than 200")
                        .aim(">", "62", "200")
                        .actuals("62", "104", "140")
                        .counties("22,12,10,7,,15,28,24,22")
                        .make(ProgressStatus.SLIGHTLY_BEHIND),
                new Sample(
                                "IM-04",
                                ROBOTS,
                                "在役工业机器人数",
                                "Industrial robots in service",
                                new Bilingual("台", "robots"))
                        .quote("industrial robots in service will exceed 20,000")
                        .aim(">", "9120", "20000")
                        .actuals("9120", "13254", "17406")
                        .counties("2310,1288,1406,902,,1874,3207,2817,3602")
                        .make(ProgressStatus.ON_TRACK),
                new Sample(
                                "IM-05",
                                TRANSFORMATION,
                                "重点行业智能化技术改造面",
                                "Key-industry enterprises transformed",
                                new Bilingual("%", "%"))
                        .quote(
                                "80% of the key industries will achieve the intelligent"
                                        + " transformation of technologies")
                        .aim(">=", "31.25", "80")
                        .actuals("31.25", "44.8", "59.54198473282442748")
                        .ratio("936", "1572")
                        .rates("148/231,72/140,61/118,49/102,,101/166,196/312,151/249,158/254")
                        .make(ProgressStatus.SLIGHTLY_BEHIND),
                new Sample(
                                "IM-09",
                                CHAINS,
                                "产值增长的创新产业链数",
                                "Chains whose output has grown",
                                new Bilingual("条", "chains"))
                        .quote("the development of 10 innovative industrial chains")
                        .aim(">=", null, "10")
                        .actuals(null, "7", "9")
                        .flags("baseline-missing")
                        .make(ProgressStatus.ON_TRACK),
                new Sample(
                                "IM-10",
                                SERVICES,
                                "当年新增领军企业数",
                                "Leading enterprises newly cultivated",
                                new Bilingual("家", "enterprises"))
                        .quote(
                                "cultivate a group of leading enterprises with international"
                                        + " competitiveness every year")
                        .yearly(">=", "1")
                        .actuals("3", "6", "8")
                        .counties("1,0,1,0,,1,2,1,2")
                        .make(ProgressStatus.ACHIEVED),
                new Sample(
                                "IM-11",
                                SERVICES,
                                "创新型领军企业培育基地数",
                                "Cultivation bases",
                                new Bilingual("个", "bases"))
                        .quote("establish a cultivation base of innovative leading enterprises")
                        .aim(">=", "0", "1")
                        .actuals("0", "0", "1")
                        .counties("1,0,0,0,,0,0,0,0")
                        .make(ProgressStatus.ACHIEVED),
                new Sample(
                                "IM-12",
                                SERVICES,
                                "智能制造优秀供应商数",
                                "Outstanding system suppliers",
                                new Bilingual("家", "suppliers"))
                        .quote(
                                "cultivation of outstanding suppliers of intelligent manufacturing"
                                        + " systems")
                        .monitored()
                        .actuals("5", "7", "10")
                        .counties("2,1,0,0,,1,3,1,2")
                        .make(ProgressStatus.MONITORED),
                new Sample(
                                "IM-13",
                                SERVICES,
                                "智能化改造诊断服务",
                                "Diagnostic services delivered",
                                new Bilingual("家次", "services"))
                        .quote("diagnostic services for enterprises' intelligent transformation")
                        .monitored()
                        .make(ProgressStatus.NO_DATA),
                new Sample(
                                "IM-14",
                                SERVICES,
                                "工业软件和大数据业务收入",
                                "Industrial software and big data" + " revenue",
                                MONEY)
                        .quote("development of industrial software and big data industries")
                        .monitored()
                        .actuals("61230.5", "74417.25", "90118.6")
                        .counties("30118.2,8210.4,1204,880,,4206,28100,9200,8200")
                        .make(ProgressStatus.MONITORED));
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

    /**
     * One target step by step; what follows from its values is computed as the plan's method does.
     */
    private static final class Sample {

        private final String code;
        private final Bilingual group;
        private final Bilingual title;
        private final Bilingual unit;
        private String quote = "";
        private TargetKind kind = TargetKind.TARGET;
        private String operator = "";
        private @Nullable BigDecimal baseline;
        private @Nullable BigDecimal target;
        private List<YearValue> actuals = List.of();
        private @Nullable BigDecimal numerator;
        private @Nullable BigDecimal denominator;
        private List<String> flags = List.of();
        private List<CountyContribution> counties = List.of();

        Sample(String code, Bilingual group, String zh, String en, Bilingual unit) {
            this.code = code;
            this.group = group;
            this.title = new Bilingual(zh, en);
            this.unit = unit;
        }

        Sample quote(String words) {
            quote = words;
            return this;
        }

        Sample aim(String sign, @Nullable String from, String to) {
            operator = sign;
            baseline = from == null ? null : new BigDecimal(from);
            target = new BigDecimal(to);
            return this;
        }

        Sample yearly(String sign, String to) {
            kind = TargetKind.YEARLY;
            operator = sign;
            target = new BigDecimal(to);
            return this;
        }

        Sample monitored() {
            kind = TargetKind.MONITORED;
            return this;
        }

        Sample actuals(@Nullable String... values) {
            actuals =
                    IntStream.range(0, values.length)
                            .boxed()
                            .flatMap(
                                    index ->
                                            Stream.ofNullable(values[index])
                                                    .map(
                                                            value ->
                                                                    new YearValue(
                                                                            2019 + index,
                                                                            new BigDecimal(value))))
                            .toList();
            return this;
        }

        Sample ratio(String parts, String whole) {
            numerator = new BigDecimal(parts);
            denominator = new BigDecimal(whole);
            return this;
        }

        Sample flags(String... codes) {
            flags = List.of(codes);
            return this;
        }

        Sample counties(String values) {
            String[] texts = values.split(",", -1);
            BigDecimal sum =
                    Stream.of(texts)
                            .filter(text -> !text.isEmpty())
                            .map(BigDecimal::new)
                            .reduce(BigDecimal.ZERO, BigDecimal::add);
            List<CountyContribution> made = new ArrayList<>();
            for (int county = 0; county < texts.length; county++) {
                BigDecimal value = texts[county].isEmpty() ? null : new BigDecimal(texts[county]);
                made.add(
                        contribution(
                                county,
                                value,
                                null,
                                null,
                                value == null ? null : over(value, sum),
                                value == null
                                        ? BigDecimal.ONE
                                        : value.multiply(new BigDecimal("0.8"))
                                                .setScale(
                                                        value.scale(),
                                                        java.math.RoundingMode.HALF_UP)));
            }
            counties = made;
            return this;
        }

        Sample rates(String values) {
            String[] texts = values.split(",", -1);
            List<CountyContribution> made = new ArrayList<>();
            for (int county = 0; county < texts.length; county++) {
                if (texts[county].isEmpty()) {
                    made.add(contribution(county, null, null, null, null, new BigDecimal("33.3")));
                    continue;
                }
                BigDecimal part = new BigDecimal(texts[county].split("/")[0]);
                BigDecimal whole = new BigDecimal(texts[county].split("/")[1]);
                made.add(
                        contribution(
                                county,
                                over(part, whole).movePointRight(2),
                                part,
                                whole,
                                over(part, new BigDecimal("936")),
                                new BigDecimal("44.5")));
            }
            counties = made;
            return this;
        }

        private static CountyContribution contribution(
                int county,
                @Nullable BigDecimal value,
                @Nullable BigDecimal part,
                @Nullable BigDecimal whole,
                @Nullable BigDecimal share,
                @Nullable BigDecimal previous) {
            return new CountyContribution(
                    COUNTY_CODES.get(county),
                    COUNTY_NAMES.get(county),
                    value,
                    part,
                    whole,
                    share,
                    previous);
        }

        TargetProgress make(ProgressStatus status) {
            BigDecimal actual = at(YEAR);
            boolean provisional = actual != null;
            return new TargetProgress(
                    code,
                    group,
                    title,
                    quote,
                    unit,
                    kind,
                    new Aim(operator, baseline, target, 2022, pathAt(YEAR)),
                    actual == null
                            ? Reading.NONE
                            : new Reading(actual, numerator, denominator, at(YEAR - 1)),
                    actual == null || target == null ? Pace.NONE : pace(actual, target),
                    status,
                    status == ProgressStatus.ACHIEVED,
                    provisional,
                    actual == null
                            ? new Coverage(9, 0, null)
                            : new Coverage(9, 8, new BigDecimal("0.9871")),
                    Stream.of(2019, 2020, 2021, 2022)
                            .flatMap(
                                    year ->
                                            Stream.ofNullable(pathAt(year))
                                                    .map(value -> new YearValue(year, value)))
                            .toList(),
                    actuals,
                    flags,
                    counties);
        }

        private @Nullable BigDecimal at(int year) {
            return actuals.stream()
                    .filter(point -> point.year() == year)
                    .map(YearValue::value)
                    .findFirst()
                    .orElse(null);
        }

        private @Nullable BigDecimal pathAt(int year) {
            if (kind != TargetKind.TARGET || baseline == null || target == null) {
                return null;
            }
            return baseline.add(
                    target.subtract(baseline)
                            .multiply(BigDecimal.valueOf(year - 2019))
                            .divide(BigDecimal.valueOf(3), MathContext.DECIMAL64));
        }

        private Pace pace(BigDecimal actual, BigDecimal goal) {
            BigDecimal path = pathAt(YEAR);
            if (baseline == null || path == null) {
                return new Pace(over(actual, goal), null, null, null, null, null, null, null);
            }
            BigDecimal done = actual.subtract(baseline);
            BigDecimal step = over(done, BigDecimal.valueOf(2));
            return new Pace(
                    over(actual, goal),
                    over(done, goal.subtract(baseline)),
                    over(done, path.subtract(baseline)),
                    baseline.signum() == 0 ? null : growth(actual, goal, baseline),
                    step.signum() == 0 ? null : over(goal.subtract(actual), step),
                    actual,
                    actual.add(step),
                    actual.add(step).add(step));
        }

        private static BigDecimal growth(BigDecimal actual, BigDecimal goal, BigDecimal from) {
            double now = Math.sqrt(actual.doubleValue() / from.doubleValue()) - 1;
            double needed = Math.cbrt(goal.doubleValue() / from.doubleValue()) - 1;
            return new BigDecimal(now / needed, MathContext.DECIMAL64);
        }

        private static BigDecimal over(BigDecimal part, BigDecimal whole) {
            return part.divide(whole, MathContext.DECIMAL64);
        }
    }
}
