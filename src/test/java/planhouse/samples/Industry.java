package planhouse.samples;

import java.util.List;

/**
 * The industries of the code list: the eight key subdivided ones, then the six the plan names for
 * cluster building.
 */
enum Industry {
    LOCKS("智能门锁", "", "Smart doors and locks", "门业", "锁业", "智能门锁", "安防科技"),
    PHOTOELECTRIC("光电", "光伏光电", "Photoelectric", "光电科技", "光伏科技", "光电", "太阳能"),
    VEHICLES("新能源汽车及配件", "", "New energy vehicles and accessories", "汽车部件", "新能源汽车", "车业", "动力科技"),
    TOOLS("电动（园林）工具", "", "Electric garden tools", "电动工具", "园林机械", "工具制造", "电器"),
    MAGNETS("磁性和石墨烯材料", "", "Magnetic and graphene materials", "磁业", "磁电", "磁性材料", "石墨烯科技"),
    BIOMEDICINE("生物医药", "生物医药及高端医疗器械", "Biomedicine", "生物医药", "药业", "医疗器械", "生物科技"),
    FURNISHINGS("智能家居", "", "Smart furnishings", "智能家居", "家居用品", "家具", "智能电器"),
    CUPS("保温杯（壶）", "", "Thermos cups (pots)", "杯业", "保温容器", "日用制品", "不锈钢制品"),
    TEXTILES("时尚纺织", "", "Fashion textiles", "纺织"),
    EQUIPMENT("高端装备", "", "High-end equipment", "装备"),
    ENVIRONMENT("节能环保", "", "Energy saving and environmental protection", "环保"),
    CRYSTAL("水晶玻璃", "", "Crystal glass", "水晶"),
    ORNAMENTS("饰品化妆品", "", "Ornaments and makeup", "饰品"),
    TOURISM("文旅休闲", "", "Cultural tourism and recreation", "文旅");

    static final List<Industry> KEY = List.of(values()).subList(0, 8);
    static final List<Industry> COMPETITIVE = List.of(values()).subList(8, 14);

    final String chinese;

    /** Another Chinese name of the code list, empty when it has none. */
    final String otherChinese;

    final String english;

    /** What an enterprise of the industry calls its trade. */
    final List<String> trades;

    Industry(String chinese, String otherChinese, String english, String... trades) {
        this.chinese = chinese;
        this.otherChinese = otherChinese;
        this.english = english;
        this.trades = List.of(trades);
    }
}
