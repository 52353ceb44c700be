package planhouse.cleaning;

/** An illustrative sheet of the list of enterprises, of which tests change a line. */
public final class EnterpriseSheet {

    static final String TITLE = "表1  重点企业智能制造年报表";
    static final String LINE = "填报单位：永康市经济和信息化局 | | 报告期：2021年 | 计量单位：万元、台";
    static final String HEADER =
            "统一社会信用代码 | 企业名称 | 重点细分行业 | 产业链 | 工业总产值（万元） | 其中：新产品产值（万元） | 研发费用（万元） |"
                    + " 智能化技改投资（万元） | 工业机器人（台） | | 是否完成智能化改造 | 完成时间 | 领军企业层级 | 备注";
    static final String HEADER_BELOW = " | | | | | | | | 年末在役 | 本年新增";

    static final String FIRST =
            "91330784W00000001Y | 甲厂 | 智能门锁 | 智能门锁 | #1234.5 | #100 | #20 | #5 | #12 | #3 | 是 |"
                    + " 2021-06 | 省级 | ";
    static final String SECOND =
            "91330784W000000022 | 乙厂 | 保温杯（壶） | 保温杯（壶） | #800 | #80 | #8 | #1 | #4 | #0 | 否 | | |";

    private static final String[] MERGED = {
        "A3:A4", "B3:B4", "C3:C4", "D3:D4", "E3:E4", "F3:F4", "G3:G4", "H3:H4", "I3:J3", "K3:K4",
        "L3:L4", "M3:M4", "N3:N4"
    };

    private EnterpriseSheet() {}

    /** Title, line, header in rows 3 and 4, then the lines as data. */
    public static TypedSheet of(String... data) {
        String[] lines = new String[data.length + 4];
        lines[0] = TITLE;
        lines[1] = LINE;
        lines[2] = HEADER;
        lines[3] = HEADER_BELOW;
        System.arraycopy(data, 0, lines, 4, data.length);
        return TypedSheet.of("表1", lines).merged(MERGED);
    }

    /** The first enterprise with one of its cells typed otherwise. */
    public static String with(char column, String typed) {
        String[] cells = FIRST.split("\\|", -1);
        cells[column - 'A'] = typed;
        return String.join("|", cells);
    }
}
