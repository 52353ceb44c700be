package planhouse.samples;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * An illustrative city: nine counties' returns of 2019 to 2022, from a seed, with every rule of the
 * forms kept. The enterprises, their codes and all figures are invented.
 */
final class SampleCity {

    static final List<Integer> YEARS = List.of(2019, 2020, 2021, 2022);

    private final List<CountyYear> returns = new ArrayList<>();

    SampleCity(long seed, Outlook outlook) {
        Random random = new Random(seed);
        List<Firm> firms = new EnterpriseHistory(outlook, random).firms();
        new EnterpriseYears(outlook, random, firms).report();
        FacilityHistory facilities = new FacilityHistory(outlook, random, firms);
        ClusterHistory clusters = new ClusterHistory(outlook, random);
        ChainHistory chains = new ChainHistory(outlook, random);
        ServiceHistory services = new ServiceHistory(outlook, random);
        for (County county : County.values()) {
            List<Firm> local =
                    new ArrayList<>(firms.stream().filter(firm -> firm.county == county).toList());
            Collections.shuffle(local, random);
            for (int year : YEARS) {
                List<EnterpriseReport> now = reports(local, year);
                List<EnterpriseReport> last = reports(local, year - 1);
                returns.add(
                        new CountyYear(
                                county,
                                year,
                                now,
                                facilities.of(county, year),
                                clusters.of(county, year),
                                chains.of(county, year),
                                services.of(county, year),
                                Industry.KEY.stream()
                                        .map(key -> IndustryReport.of(key, now, last))
                                        .toList()));
            }
        }
    }

    static SampleCity shipped() {
        return new SampleCity(20200404, Outlook.shipped());
    }

    List<CountyYear> returns() {
        return Collections.unmodifiableList(returns);
    }

    List<CountyYear> returns(int year) {
        return returns.stream().filter(entry -> entry.year() == year).toList();
    }

    CountyYear of(County county, int year) {
        return returns.stream()
                .filter(entry -> entry.county() == county && entry.year() == year)
                .findFirst()
                .orElseThrow();
    }

    private static List<EnterpriseReport> reports(List<Firm> firms, int year) {
        return firms.stream()
                .flatMap(firm -> firm.reports.stream())
                .filter(report -> report.year() == year)
                .toList();
    }
}
