package planhouse.samples;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * The city's clusters from 2019 to 2022 and the counties they span. A line of the outline is: name,
 * industry, levels of the four years (N national, P provincial, M municipal), output of the four
 * years in 100 million CNY, enterprises, then counties and their weights.
 */
final class ClusterHistory {

    private static final String OUTLINE =
            """
            智能门锁产业集群|LOCKS|PPNN|690 720 880 1060|640|YONGKANG 6 WUYI 3 PUJIANG 1
            电动（园林）工具产业集群|TOOLS|PPPN|840 860 1080 1240|910|YONGKANG 5 WUYI 3 JINDONG 1 WUCHENG 1
            新能源汽车及配件产业集群|VEHICLES|MPPP|610 650 890 1180|520|WUCHENG 4 JINDONG 2 YONGKANG 3 YIWU 2
            时尚纺织产业集群|TEXTILES|PPPP|1080 960 1120 1210|1300|YIWU 4 LANXI 4 PUJIANG 2 DONGYANG 1
            光电产业集群|PHOTOELECTRIC|MPPN|430 520 710 930|210|YIWU 6 DONGYANG 2 PUJIANG 1
            磁性和石墨烯材料产业集群|MAGNETS|PPPP|330 350 470 590|260|DONGYANG 7 PANAN 1 LANXI 2
            生物医药及高端医疗器械产业集群|BIOMEDICINE|MMPP|310 360 460 540|230|DONGYANG 4 PANAN 1 LANXI 2 JINDONG 2
            智能家居产业集群|FURNISHINGS|MMMP|420 430 560 680|480|DONGYANG 5 YIWU 3 PUJIANG 2 WUYI 1
            保温杯（壶）产业集群|CUPS|PPPP|380 370 480 560|350|YONGKANG 6 WUYI 4
            饰品化妆品产业集群|ORNAMENTS|MMPP|450 400 470 495|760|YIWU 9 PUJIANG 1
            高端装备产业集群|EQUIPMENT|MMMP|300 320 380 440|330|WUCHENG 5 YONGKANG 3 JINDONG 2
            水晶玻璃产业集群|CRYSTAL|MMMP|130 110 126 138|290|PUJIANG 1
            节能环保产业集群|ENVIRONMENT|MMMM|140 152 170 196|140|WUCHENG 3 LANXI 3 PANAN 1
            影视文旅休闲产业集群|TOURISM|MMMM|260 150 190 224|410|DONGYANG 6 PANAN 2 WUYI 1
            木雕红木家具产业集群|FURNISHINGS|MMMM|96 94 108 119|380|DONGYANG 1
            无缝针织服装产业集群|TEXTILES|MMMM|150 141 158 163|260|YIWU 1
            挂锁产业集群|LOCKS|MMMM|88 90 97 104|170|PUJIANG 1
            轨道交通及智能装备产业集群|EQUIPMENT|MMMM|72 80 98 121|60|WUCHENG 2 JINDONG 1
            化妆品产业集群|ORNAMENTS|MMMM|84 92 104 117|120|JINDONG 2 YIWU 3
            中医药产业集群|BIOMEDICINE|MMMM|61 66 83 94|80|PANAN 3 WUCHENG 1
            """;

    private final Map<County, List<ClusterReport>> reports = new LinkedHashMap<>();

    ClusterHistory(Outlook outlook, Random random) {
        OUTLINE.lines().forEach(line -> add(outlook, random, line));
    }

    List<ClusterReport> of(County county, int year) {
        return reports.getOrDefault(county, List.of()).stream()
                .filter(report -> report.year() == year)
                .toList();
    }

    private void add(Outlook outlook, Random random, String line) {
        String[] part = line.split("\\|");
        Industry industry = Industry.valueOf(part[1]);
        char[] levels = part[2].toCharArray();
        if (outlook.spread() > 0 && random.nextInt(4) == 0) levels = "MMPP".toCharArray();
        if (outlook.spread() > 0 && random.nextInt(6) == 0) levels = "PPPN".toCharArray();
        String[] outputs = part[3].split(" ");
        String[] shares = part[5].split(" ");
        double weights = 0;
        for (int i = 1; i < shares.length; i += 2) weights += Double.parseDouble(shares[i]);
        double size = outlook.stray(random);
        YearMonth recognized = YearMonth.of(2015 + random.nextInt(4), 1 + random.nextInt(12));
        for (int i = 0; i < 4; i++) {
            double output =
                    Double.parseDouble(outputs[i]) * size * (1 + (outlook.stray(random) - 1) / 5);
            // no figure is as round as its outline
            output = output + output * (random.nextDouble() - 0.5) / 50;
            for (int k = 0; k < shares.length; k += 2) {
                double share = Double.parseDouble(shares[k + 1]) / weights;
                County county = County.valueOf(shares[k]);
                BigDecimal hundredMillions =
                        BigDecimal.valueOf(output * share).setScale(2, RoundingMode.HALF_UP);
                ClusterReport report =
                        new ClusterReport(
                                county,
                                2019 + i,
                                part[0],
                                industry,
                                level(levels[i]),
                                Math.max(
                                        1,
                                        (int) (Integer.parseInt(part[4]) * share * (1 + i * 0.03))),
                                hundredMillions
                                        .movePointRight(4)
                                        .setScale(0, RoundingMode.UNNECESSARY),
                                recognized);
                reports.computeIfAbsent(county, any -> new ArrayList<>()).add(report);
            }
        }
    }

    private static String level(char letter) {
        return switch (letter) {
            case 'N' -> ClusterReport.NATIONAL;
            case 'P' -> ClusterReport.PROVINCIAL;
            default -> ClusterReport.MUNICIPAL;
        };
    }
}
