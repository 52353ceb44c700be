package planhouse.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SampleCityTest {

    @Test
    void the_shipped_city_has_the_magnitudes_of_jinhua() {
        List<CountyYear> baseline = SampleCity.shipped().returns(2019);

        assertThat(enterprises(baseline)).isBetween(1_200, 1_300);
        assertThat(output(baseline))
                .isBetween(new BigDecimal("14900000"), new BigDecimal("15100000"));
        assertThat(robots(baseline)).isBetween(3_900, 4_500);
        assertThat(robots(SampleCity.shipped().returns(2022))).isBetween(20_001, 23_000);
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 1, 2, 3})
    void every_enterprise_keeps_the_rules_of_its_return(long seed) {
        for (CountyYear entry : city(seed).returns()) {
            Set<String> codes = new HashSet<>();
            for (EnterpriseReport row : entry.enterprises()) {
                assertThat(codes.add(row.creditCode())).isTrue();
                assertThat(row.creditCode().charAt(17))
                        .isEqualTo(CreditCode.check(row.creditCode()));
                if (row.newProductOutput() != null) {
                    assertThat(row.newProductOutput()).isLessThanOrEqualTo(row.outputValue());
                }
                if (row.robotsAdded() != null) {
                    assertThat(row.robotsAdded()).isBetween(0, row.robotsInService());
                }
                assertThat(row.transformedOn() != null).isEqualTo(row.transformed());
                if (row.transformedOn() != null) {
                    assertThat(row.transformedOn().getYear()).isLessThanOrEqualTo(entry.year());
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 1, 2, 3})
    void a_steep_change_or_fewer_robots_have_a_remark(long seed) {
        SampleCity city = city(seed);
        Map<String, EnterpriseReport> last = new HashMap<>();
        for (int year : SampleCity.YEARS) {
            for (CountyYear entry : city.returns(year)) {
                for (EnterpriseReport row : entry.enterprises()) {
                    EnterpriseReport before = last.put(row.creditCode(), row);
                    if (before == null) continue;
                    BigDecimal change = row.outputValue().subtract(before.outputValue()).abs();
                    boolean steep =
                            change.multiply(BigDecimal.valueOf(2)).compareTo(before.outputValue())
                                    > 0;
                    boolean fewer = row.robotsInService() < before.robotsInService();
                    if (steep || fewer) assertThat(row.remark()).isNotNull();
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 1, 2, 3})
    void a_facility_belongs_to_a_reporting_enterprise_and_stays_once_built(long seed) {
        SampleCity city = city(seed);
        for (County county : County.values()) {
            Set<String> built = Set.of();
            for (int year : SampleCity.YEARS) {
                CountyYear entry = city.of(county, year);
                Set<String> codes =
                        entry.enterprises().stream()
                                .map(EnterpriseReport::creditCode)
                                .collect(Collectors.toSet());
                for (FacilityReport facility : entry.facilities()) {
                    assertThat(codes).contains(facility.creditCode());
                    assertThat(facility.recognizedOn().getYear()).isLessThanOrEqualTo(year);
                }
                Set<String> keys = new HashSet<>();
                entry.facilities()
                        .forEach(
                                row ->
                                        assertThat(keys.add(row.creditCode() + row.name()))
                                                .isTrue());
                assertThat(keys).containsAll(built);
                built =
                        entry.facilities().stream()
                                .filter(FacilityReport::built)
                                .map(row -> row.creditCode() + row.name())
                                .collect(Collectors.toSet());
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 1, 2, 3})
    void last_years_figures_are_those_reported_last_year(long seed) {
        SampleCity city = city(seed);
        for (County county : County.values()) {
            for (int year : SampleCity.YEARS.subList(1, 4)) {
                CountyYear now = city.of(county, year);
                CountyYear before = city.of(county, year - 1);
                for (int i = 0; i < now.chains().size(); i++) {
                    assertThat(now.chains().get(i).lastYear())
                            .isEqualTo(before.chains().get(i).outputValue());
                }
                for (int i = 0; i < now.services().size(); i++) {
                    assertThat(now.services().get(i).lastYear())
                            .isEqualTo(before.services().get(i).thisYear());
                }
                for (int i = 0; i < now.industries().size(); i++) {
                    assertThat(now.industries().get(i).outputLast())
                            .isEqualTo(before.industries().get(i).output());
                    assertThat(now.industries().get(i).robotsLast())
                            .isEqualTo(before.industries().get(i).robots());
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 1, 2, 3})
    void a_part_is_not_larger_than_its_parent_and_a_cluster_has_one_level(long seed) {
        SampleCity city = city(seed);
        for (CountyYear entry : city.returns()) {
            for (ServiceReport report : entry.services()) {
                if (!report.item().ofWhich) continue;
                ServiceReport parent = entry.services().get(report.item().ordinal() - 1);
                assertThat(report.thisYear()).isLessThanOrEqualTo(parent.thisYear());
                assertThat(report.lastYear()).isLessThanOrEqualTo(parent.lastYear());
            }
        }
        Map<String, String> levels = new HashMap<>();
        for (CountyYear entry : city.returns()) {
            for (ClusterReport cluster : entry.clusters()) {
                String known =
                        levels.putIfAbsent(
                                entry.year() + cluster.name(),
                                cluster.level() + cluster.industry());
                if (known != null)
                    assertThat(cluster.level() + cluster.industry()).isEqualTo(known);
            }
        }
    }

    private static SampleCity city(long seed) {
        return seed == 0
                ? SampleCity.shipped()
                : new SampleCity(seed, Outlook.drawn(new Random(seed)));
    }

    private static int enterprises(List<CountyYear> returns) {
        return returns.stream().mapToInt(entry -> entry.enterprises().size()).sum();
    }

    private static int robots(List<CountyYear> returns) {
        return returns.stream()
                .flatMap(entry -> entry.enterprises().stream())
                .mapToInt(EnterpriseReport::robotsInService)
                .sum();
    }

    private static BigDecimal output(List<CountyYear> returns) {
        return returns.stream()
                .flatMap(entry -> entry.enterprises().stream())
                .map(EnterpriseReport::outputValue)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
