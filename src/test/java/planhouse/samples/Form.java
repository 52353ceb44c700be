package planhouse.samples;

/** The six forms, by the titles they are printed with. */
enum Form {
    JH01("表1", "重点企业智能制造年报表", "万元、台"),
    JH02("表2", "数字化车间和智能工厂名单", "万元"),
    JH03("表3", "智能制造产业集群情况表", "家、亿元"),
    JH04("表4", "创新产业链发展情况表", "家、亿元、个"),
    JH05("表5", "培育与服务情况表", "家、个、家次、万元"),
    JH06("表6", "重点行业主要指标汇总表", "家、万元、台");

    final String number;
    final String title;

    /** The units printed above the table. */
    final String units;

    Form(String number, String title, String units) {
        this.number = number;
        this.title = title;
        this.units = units;
    }
}
