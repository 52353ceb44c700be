package planhouse.samples;

import java.util.HashSet;
import java.util.Random;
import java.util.Set;

/** Invented brands and full names, each once. */
final class EnterpriseNames {

    private static final String FIRST = "恒泰华宏瑞博正新永飞佳盛双星凯联超嘉鼎隆德昌兴百群力哈明朗晟铭骏腾达尚品优卓皓";
    private static final String SECOND = "屹煜峥垚烁玥翎珩骐驰轶祺璟栎沣昊锐韬旻澜芃曜懿湛琛钧铎锴旸禾岳川牧野宁";

    private final Random random;
    private final Set<String> used = new HashSet<>();

    EnterpriseNames(Random random) {
        this.random = random;
    }

    /** Two characters that no other enterprise has. */
    String brand() {
        for (; ; ) {
            String brand = "" + of(FIRST) + of(SECOND);
            if (random.nextInt(3) == 0) brand = "" + of(SECOND) + of(FIRST);
            if (used.add(brand)) return brand;
        }
    }

    String name(County county, Industry industry, String brand) {
        String trade = industry.trades.get(random.nextInt(industry.trades.size()));
        return switch (random.nextInt(5)) {
            case 0 -> "浙江" + brand + trade + (random.nextInt(3) == 0 ? "股份有限公司" : "有限公司");
            case 1 -> "金华" + brand + trade + "有限公司";
            default -> county.fullName + brand + trade + "有限公司";
        };
    }

    private char of(String characters) {
        return characters.charAt(random.nextInt(characters.length()));
    }
}
