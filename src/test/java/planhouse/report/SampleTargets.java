package planhouse.report;

import java.util.List;
import planhouse.indicator.Bilingual;
import planhouse.plan.Status;

/** A target of every kind and status, in the order of the plan; the figures are illustrative. */
final class SampleTargets {

    private static final Bilingual SCALE = new Bilingual("规模与集群", "Scale and clusters");
    private static final Bilingual ROBOTS =
            new Bilingual("数字化车间与机器人", "Digital workshops and robots");
    private static final Bilingual TRANSFORMATION =
            new Bilingual("产业改造", "Transformation of industries");
    private static final Bilingual CHAINS = new Bilingual("产业链", "Industrial chains");
    private static final Bilingual SERVICES = new Bilingual("培育与服务", "Cultivation and services");

    private static final Bilingual CLUSTERS = new Bilingual("个", "clusters");
    private static final Bilingual MONEY = new Bilingual("万元", "10,000 CNY");

    private SampleTargets() {}

    /**
     * @param firstQuote the words of the announcement that the first stands for
     */
    static List<TargetProgress> of(String firstQuote) {
        return List.of(
                new SampleTarget(
                                "IM-01",
                                SCALE,
                                "国家领先智能制造产业集群数",
                                "Nation-leading clusters",
                                CLUSTERS)
                        .quote(firstQuote)
                        .aim(">", "1", "2")
                        .actuals("1", "1", "2")
                        .counties("0,0,0,0,,0,1,1,1")
                        .make(Status.ON_TRACK),
                new SampleTarget(
                                "IM-02",
                                SCALE,
                                "省级领先智能制造产业集群数",
                                "Province-leading clusters",
                                CLUSTERS)
                        .quote(
                                "and 10 province-leading intelligent manufacturing industry"
                                        + " clusters")
                        .aim(">=", "4", "10")
                        .actuals("4", "5", "7")
                        .counties("1,1,1,1,,2,2,1,2")
                        .make(Status.SLIGHTLY_BEHIND),
                new SampleTarget(
                                "IM-06",
                                SCALE,
                                "产值超千亿元集群数",
                                "Clusters above 100 billion CNY",
                                CLUSTERS)
                        .quote(
                                "five industrial clusters with an output value of more than 100"
                                        + " billion RMB")
                        .aim(">=", "1", "5")
                        .actuals("1", "2", "2")
                        .counties("1,0,1,0,,1,1,1,2")
                        .make(Status.FAR_BEHIND),
                new SampleTarget(
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
                        .make(Status.REVERSING),
                new SampleTarget(
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
                        .make(Status.ACHIEVED),
                new SampleTarget(
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
                        .make(Status.MONITORED),
                new SampleTarget(
                                "IM-03",
                                ROBOTS,
                                "数字化车间和智能工厂数",
                                "Digital workshops and smart factories",
                                new Bilingual("个", "facilities"))
                        .quote("digital workshops and smart factories will reach more than 200")
                        .aim(">", "62", "200")
                        .actuals("62", "104", "140")
                        .counties("22,12,10,7,,15,28,24,22")
                        .make(Status.SLIGHTLY_BEHIND),
                new SampleTarget(
                                "IM-04",
                                ROBOTS,
                                "在役工业机器人数",
                                "Industrial robots in service",
                                new Bilingual("台", "robots"))
                        .quote("industrial robots in service will exceed 20,000")
                        .aim(">", "9120", "20000")
                        .actuals("9120", "13254", "17406")
                        .counties("2310,1288,1406,902,,1874,3207,2817,3602")
                        .make(Status.ON_TRACK),
                new SampleTarget(
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
                        .make(Status.SLIGHTLY_BEHIND),
                new SampleTarget(
                                "IM-09",
                                CHAINS,
                                "产值增长的创新产业链数",
                                "Chains whose output has grown",
                                new Bilingual("条", "chains"))
                        .quote("the development of 10 innovative industrial chains")
                        .aim(">=", null, "10")
                        .actuals(null, "7", "9")
                        .flags("baseline-missing")
                        .make(Status.ON_TRACK),
                new SampleTarget(
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
                        .make(Status.ACHIEVED),
                new SampleTarget(
                                "IM-11",
                                SERVICES,
                                "创新型领军企业培育基地数",
                                "Cultivation bases",
                                new Bilingual("个", "bases"))
                        .quote("establish a cultivation base of innovative leading enterprises")
                        .aim(">=", "0", "1")
                        .actuals("0", "0", "1")
                        .counties("1,0,0,0,,0,0,0,0")
                        .make(Status.ACHIEVED),
                new SampleTarget(
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
                        .make(Status.MONITORED),
                new SampleTarget(
                                "IM-13",
                                SERVICES,
                                "智能化改造诊断服务",
                                "Diagnostic services delivered",
                                new Bilingual("家次", "services"))
                        .quote("diagnostic services for enterprises' intelligent transformation")
                        .monitored()
                        .make(Status.NO_DATA),
                new SampleTarget(
                                "IM-14",
                                SERVICES,
                                "工业软件和大数据业务收入",
                                "Industrial software and big data" + " revenue",
                                MONEY)
                        .quote("development of industrial software and big data industries")
                        .monitored()
                        .actuals("61230.5", "74417.25", "90118.6")
                        .counties("30118.2,8210.4,1204,880,,4206,28100,9200,8200")
                        .make(Status.MONITORED));
    }
}
