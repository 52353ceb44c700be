package planhouse.cleaning;

/** A sheet of clusters; invented figures. */
public final class ClusterSheet {

    public static final String HEADER = "集群名称 | 主导行业 | 培育级别 | 集群企业数（家） | 集群产值（亿元） | 认定时间";
    public static final String ROW = "永康门锁集群 | 智能门锁 | 国家领先 | #120 | #350.5 | 2020-12";

    private ClusterSheet() {}

    public static TypedSheet of(String... lines) {
        return TypedSheet.of("表3", lines);
    }
}
