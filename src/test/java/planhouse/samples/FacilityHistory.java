package planhouse.samples;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/**
 * Digital workshops and smart factories: begun, built, a few cancelled; a built one stays on the
 * register.
 */
final class FacilityHistory {

    private record Facility(
            Firm owner,
            String name,
            String type,
            String level,
            YearMonth recognized,
            int built,
            int cancelled,
            @Nullable BigDecimal investment) {}

    private final List<Facility> facilities = new ArrayList<>();

    FacilityHistory(Outlook outlook, Random random, List<Firm> firms) {
        List<Firm> owners = new ArrayList<>();
        for (Firm firm : firms) {
            if (firm.firstYear == Outlook.FIRST_YEAR && firm.lastYear == Firm.NEVER)
                owners.add(firm);
        }
        Collections.shuffle(owners, random);
        int place = 0;
        int before = 0;
        for (int i = 0; i < Outlook.YEARS; i++) {
            int year = Outlook.FIRST_YEAR + i;
            for (int n = outlook.built()[i] - before; n > 0; n--) {
                // ends of the list come round again: some enterprises have two
                Firm owner = owners.get(place++ % (owners.size() * 2 / 3));
                add(
                        random,
                        owner,
                        Math.max(Outlook.FIRST_YEAR, year - random.nextInt(2)),
                        year,
                        Firm.NEVER);
            }
            before = outlook.built()[i];
        }
        for (int year = 2019; year <= 2022; year++) {
            for (int n = 0; n < 4 + year % 3; n++) {
                int cancelled = random.nextInt(4) == 0 ? year + 1 : Firm.NEVER;
                add(random, owners.get(place++ % owners.size()), year, Firm.NEVER, cancelled);
            }
        }
    }

    List<FacilityReport> of(County county, int year) {
        List<FacilityReport> reports = new ArrayList<>();
        for (Facility facility : facilities) {
            if (facility.owner.county != county || facility.recognized.getYear() > year) continue;
            String status =
                    facility.cancelled <= year
                            ? "已取消"
                            : facility.built <= year ? FacilityReport.BUILT : "在建";
            reports.add(
                    new FacilityReport(
                            county,
                            year,
                            facility.name,
                            facility.owner.creditCode,
                            facility.owner.name,
                            facility.type,
                            facility.level,
                            facility.recognized,
                            status,
                            facility.investment));
        }
        return reports;
    }

    private void add(Random random, Firm owner, int year, int built, int cancelled) {
        boolean factory = random.nextInt(4) == 0;
        String type = factory ? "智能工厂" : "数字化车间";
        String[] lines = {"总装", "冲压", "焊接", "注塑", "机加工", "包装", "喷涂", "检测"};
        String name;
        do {
            name = owner.brand + (factory ? "" : lines[random.nextInt(lines.length)]) + type;
            if (factory && random.nextInt(3) == 0) name = owner.brand + "二期" + type;
        } while (taken(owner, name));
        int grade = random.nextInt(10);
        String level = grade == 0 ? "国家级" : grade < 5 ? "省级" : "市级";
        BigDecimal investment =
                random.nextInt(12) == 0
                        ? null
                        : BigDecimal.valueOf(300 + random.nextInt(9_000) * (factory ? 3 : 1));
        YearMonth recognized = YearMonth.of(year, 1 + random.nextInt(12));
        facilities.add(
                new Facility(owner, name, type, level, recognized, built, cancelled, investment));
    }

    private boolean taken(Firm owner, String name) {
        return facilities.stream()
                .anyMatch(other -> other.owner == owner && other.name.equals(name));
    }
}
