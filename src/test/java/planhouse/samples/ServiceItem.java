package planhouse.samples;

/** The indicators of JH05, in the order of their row codes. */
enum ServiceItem {
    LEADING_NEW("01", "领军企业新增数", "家", "Leading enterprises newly cultivated", false),
    LEADING_INTERNATIONAL("02", "其中：具有国际竞争力", "家", "of which: internationally competitive", true),
    BASES("03", "领军企业培育基地", "个", "Cultivation bases", false),
    SUPPLIERS("04", "智能制造系统解决方案供应商", "家", "Suppliers of intelligent-manufacturing systems", false),
    SUPPLIERS_OUTSTANDING("05", "其中：优秀供应商", "家", "of which: outstanding", true),
    DIAGNOSES("06", "智能化改造诊断服务", "家次", "Diagnostic services delivered", false),
    SOFTWARE("07", "工业软件业务收入", "万元", "Industrial software revenue", false),
    BIG_DATA("08", "大数据产业营业收入", "万元", "Big data revenue", false);

    final String rowCode;
    final String label;
    final String unit;
    final String english;
    final boolean ofWhich;

    ServiceItem(String rowCode, String label, String unit, String english, boolean ofWhich) {
        this.rowCode = rowCode;
        this.label = label;
        this.unit = unit;
        this.english = english;
        this.ofWhich = ofWhich;
    }

    boolean money() {
        return unit.equals("万元");
    }
}
