package planhouse.samples;

import java.util.Arrays;
import java.util.Optional;

/** The ten innovative industrial chains, in the order of the form's stub. */
enum Chain {
    VEHICLES("新能源汽车及配件", "New energy vehicles and accessories", Industry.VEHICLES),
    FILMS("光电薄膜", "Photoelectric films", Industry.PHOTOELECTRIC),
    LOCKS("智能门锁", "Smart doors and locks", Industry.LOCKS),
    TOOLS("电动（园林）工具", "Electric garden tools", Industry.TOOLS),
    BIOMEDICINE("生物医药及高端医疗器械", "Biomedicine and high-end medical equipment", Industry.BIOMEDICINE),
    CUPS("保温杯（壶）", "Thermos cups (pots)", Industry.CUPS),
    MAGNETS("磁性和石墨烯材料", "Magnetic and graphene materials", Industry.MAGNETS),
    FURNISHINGS("智能家居", "Smart furnishings", Industry.FURNISHINGS),
    TEXTILES("时尚纺织", "Fashion textiles", Industry.TEXTILES),
    TOURISM("文旅休闲", "Cultural tourism and recreation", Industry.TOURISM);

    final String chinese;
    final String english;
    final Industry industry;

    Chain(String chinese, String english, Industry industry) {
        this.chinese = chinese;
        this.english = english;
        this.industry = industry;
    }

    static Optional<Chain> of(Industry industry) {
        return Arrays.stream(values()).filter(chain -> chain.industry == industry).findFirst();
    }
}
