package bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Invented enterprises: the rows of the enterprise form, in 20 columns. The same seed gives the
 * same rows; an enterprise keeps its name and industry from year to year. A value is a {@link
 * String} or a {@link Double}; null is a blank cell.
 */
final class Enterprises {

    static final List<String> HEADERS =
            List.of(
                    "统一社会信用代码",
                    "企业名称",
                    "重点细分行业",
                    "产业链",
                    "工业总产值（万元）",
                    "其中：新产品产值（万元）",
                    "研发费用（万元）",
                    "智能化技改投资（万元）",
                    "工业机器人年末在役（台）",
                    "工业机器人本年新增（台）",
                    "是否完成智能化改造",
                    "完成时间",
                    "领军企业层级",
                    "备注",
                    "从业人员（人）",
                    "资产总计（万元）",
                    "营业收入（万元）",
                    "利润总额（万元）",
                    "出口交货值（万元）",
                    "应交税金（万元）");

    private static final List<String> INDUSTRIES =
            List.of("智能门锁", "光电", "新能源汽车及配件", "电动（园林）工具", "生物医药", "智能家居");
    private static final List<String> LEVELS = List.of("国家级", "省级", "市级");
    private static final String CODE_CHARACTERS = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final int[] CODE_WEIGHTS = {
        1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28
    };

    private final Random random;
    private final String areaCode;
    private final int year;
    private long number;

    Enterprises(long seed, String areaCode, int year) {
        this.random = new Random(seed);
        this.areaCode = areaCode;
        this.year = year;
    }

    List<Object> next() {
        number++;
        double output = 500 + random.nextInt(200_000) + random.nextInt(100) / 100.0;
        int robots = random.nextInt(60);
        boolean transformed = random.nextInt(10) < 6;
        List<Object> row = new ArrayList<>(HEADERS.size());
        row.add(creditCode(number));
        row.add("示例企业" + areaCode + "第" + number + "号有限公司");
        row.add(INDUSTRIES.get((int) (number % INDUSTRIES.size())));
        row.add("智能家居");
        row.add(output);
        row.add(share(output, 0.4));
        row.add(share(output, 0.05));
        row.add(share(output, 0.08));
        row.add((double) robots);
        row.add((double) random.nextInt(robots + 1));
        row.add(transformed ? "是" : "否");
        row.add(transformed ? year + "-0" + (1 + random.nextInt(9)) : null);
        row.add(random.nextInt(10) == 0 ? LEVELS.get(random.nextInt(3)) : "否");
        row.add("示例数据");
        row.add((double) (10 + random.nextInt(3000)));
        row.add(share(output, 1.5));
        row.add(share(output, 1.1));
        row.add(share(output, 0.1));
        row.add(share(output, 0.3));
        row.add(share(output, 0.06));
        return row;
    }

    private double share(double output, double most) {
        return Math.round(output * most * random.nextDouble() * 100) / 100.0;
    }

    /** GB 32100-2015: 17 characters and the check character. */
    private String creditCode(long of) {
        StringBuilder code = new StringBuilder("91").append(areaCode);
        StringBuilder rest = new StringBuilder();
        long left = of;
        for (int place = 0; place < 9; place++) {
            rest.append(CODE_CHARACTERS.charAt((int) (left % CODE_CHARACTERS.length())));
            left /= CODE_CHARACTERS.length();
        }
        code.append(rest.reverse());
        int sum = 0;
        for (int place = 0; place < 17; place++) {
            sum += CODE_CHARACTERS.indexOf(code.charAt(place)) * CODE_WEIGHTS[place];
        }
        return code.append(CODE_CHARACTERS.charAt((31 - sum % 31) % 31)).toString();
    }
}
