package planhouse.samples;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The plan's figures computed straight from the city, by target, year and, where a county has a
 * part, county.
 */
final class Truth {

    private static final BigDecimal HUNDRED_MILLION = BigDecimal.valueOf(10_000);

    private final SampleCity city;
    private final JsonMapper mapper;

    Truth(SampleCity city, JsonMapper mapper) {
        this.city = city;
        this.mapper = mapper;
    }

    ArrayNode targets() {
        ArrayNode targets = mapper.createArrayNode();
        for (int year = 2020; year <= 2022; year++) {
            whole(targets, year, "IM-01", ">", 2, y -> clusters(y, ClusterReport.NATIONAL));
            whole(targets, year, "IM-02", ">=", 10, y -> clusters(y, ClusterReport.PROVINCIAL));
            sum(
                    targets,
                    year,
                    "IM-03",
                    ">",
                    200,
                    entry -> count(entry.facilities(), FacilityReport::built));
            sum(targets, year, "IM-04", ">", 20_000, entry -> robots(entry));
            ratio(targets, year);
            whole(targets, year, "IM-06", ">=", 5, y -> clusters(y, 1_000, Integer.MAX_VALUE));
            whole(targets, year, "IM-07", ">=", 5, y -> clusters(y, 500, 1_000));
            whole(targets, year, "IM-08", ">", 10, y -> clusters(y, 100, 500));
            whole(targets, year, "IM-09", ">=", 10, this::growingChains);
            sum(targets, year, "IM-10", ">=", 1, entry -> service(entry, ServiceItem.LEADING_NEW));
            sum(targets, year, "IM-11", ">=", 1, entry -> service(entry, ServiceItem.BASES));
            sum(
                    targets,
                    year,
                    "IM-12",
                    "",
                    0,
                    entry -> service(entry, ServiceItem.SUPPLIERS_OUTSTANDING));
            sum(targets, year, "IM-13", "", 0, entry -> service(entry, ServiceItem.DIAGNOSES));
            sum(
                    targets,
                    year,
                    "IM-14",
                    "",
                    0,
                    entry ->
                            service(entry, ServiceItem.SOFTWARE)
                                    .add(service(entry, ServiceItem.BIG_DATA)));
            sum(targets, year, "IM-15", "", 0, Truth::competitiveOutput);
        }
        return targets;
    }

    /** Every cluster of a year: level, and output over the counties in 10 000 CNY. */
    ArrayNode clusterList() {
        ArrayNode list = mapper.createArrayNode();
        for (int year : SampleCity.YEARS) {
            clusters(year)
                    .forEach(
                            (name, parts) -> {
                                ObjectNode node = list.addObject();
                                node.put("year", year);
                                node.put("cluster", name);
                                node.put("level", parts.get(0).level());
                                node.put("industry", parts.get(0).industry().chinese);
                                node.put("outputValue", output(parts));
                                ArrayNode counties = node.putArray("counties");
                                parts.forEach(part -> counties.add(part.county().code));
                            });
        }
        return list;
    }

    /** Every chain's output of a year over the counties, in 10 000 CNY. */
    ArrayNode chainList() {
        ArrayNode list = mapper.createArrayNode();
        for (int year : SampleCity.YEARS) {
            for (Chain chain : Chain.values()) {
                ObjectNode node = list.addObject();
                node.put("year", year);
                node.put("chain", chain.chinese);
                node.put("outputValue", output(chain, year));
            }
        }
        return list;
    }

    private ObjectNode target(
            ArrayNode targets, int year, String code, String operator, int target) {
        ObjectNode node = targets.addObject();
        node.put("code", code);
        node.put("year", year);
        node.put("monitored", operator.isEmpty());
        if (!operator.isEmpty()) {
            node.put("operator", operator);
            node.put("target", target);
        }
        return node;
    }

    private void whole(
            ArrayNode targets,
            int year,
            String code,
            String operator,
            int target,
            ToIntFunction<Integer> figure) {
        ObjectNode node = target(targets, year, code, operator, target);
        int actual = figure.applyAsInt(year);
        node.put("baseline", figure.applyAsInt(2019));
        node.put("actual", actual);
        node.put("achieved", holds(operator, BigDecimal.valueOf(actual), target));
    }

    private void sum(
            ArrayNode targets,
            int year,
            String code,
            String operator,
            int target,
            Function<CountyYear, BigDecimal> figure) {
        ObjectNode node = target(targets, year, code, operator, target);
        BigDecimal actual = total(city.returns(year), figure);
        node.put("baseline", total(city.returns(2019), figure));
        node.put("actual", actual);
        if (!operator.isEmpty()) node.put("achieved", holds(operator, actual, target));
        counties(node, "baselineByCounty", 2019, figure);
        counties(node, "actualByCounty", year, figure);
    }

    private void ratio(ArrayNode targets, int year) {
        ObjectNode node = target(targets, year, "IM-05", ">=", 80);
        Function<CountyYear, BigDecimal> transformed =
                entry -> count(entry.enterprises(), EnterpriseReport::transformed);
        Function<CountyYear, BigDecimal> all =
                entry -> BigDecimal.valueOf(entry.enterprises().size());
        put(
                node,
                "baseline",
                total(city.returns(2019), transformed),
                total(city.returns(2019), all));
        BigDecimal numerator = total(city.returns(year), transformed);
        BigDecimal denominator = total(city.returns(year), all);
        put(node, "actual", numerator, denominator);
        BigDecimal eighty = denominator.multiply(BigDecimal.valueOf(80));
        node.put("achieved", numerator.multiply(BigDecimal.valueOf(100)).compareTo(eighty) >= 0);
        node.put("industriesAtTarget", industriesAt(80, year));
        counties(node, "numeratorByCounty", year, transformed);
        counties(node, "denominatorByCounty", year, all);
    }

    private static void put(
            ObjectNode node, String name, BigDecimal numerator, BigDecimal denominator) {
        BigDecimal percent =
                numerator
                        .multiply(BigDecimal.valueOf(100))
                        .divide(denominator, 6, RoundingMode.HALF_UP);
        node.put(name, percent);
        node.put(name + "Numerator", numerator);
        node.put(name + "Denominator", denominator);
    }

    private int industriesAt(int percent, int year) {
        int reached = 0;
        for (Industry industry : Industry.KEY) {
            int transformed = 0;
            int all = 0;
            for (CountyYear entry : city.returns(year)) {
                for (IndustryReport report : entry.industries()) {
                    if (report.industry() != industry) continue;
                    transformed += report.transformed();
                    all += report.enterprises();
                }
            }
            if (all > 0 && transformed * 100 >= percent * all) reached++;
        }
        return reached;
    }

    private void counties(
            ObjectNode node, String name, int year, Function<CountyYear, BigDecimal> figure) {
        ObjectNode counties = node.putObject(name);
        city.returns(year).forEach(entry -> counties.put(entry.county().code, figure.apply(entry)));
    }

    private Map<String, List<ClusterReport>> clusters(int year) {
        Map<String, List<ClusterReport>> clusters = new LinkedHashMap<>();
        city.returns(year).stream()
                .flatMap(entry -> entry.clusters().stream())
                .forEach(
                        part ->
                                clusters.computeIfAbsent(part.name(), any -> new ArrayList<>())
                                        .add(part));
        return new TreeMap<>(clusters);
    }

    private int clusters(int year, String level) {
        return (int)
                clusters(year).values().stream()
                        .filter(parts -> parts.get(0).level().equals(level))
                        .count();
    }

    /** Clusters above and up to an output in 100 million CNY. */
    private int clusters(int year, int above, int upTo) {
        return (int)
                clusters(year).values().stream()
                        .map(parts -> output(parts).divide(HUNDRED_MILLION))
                        .filter(output -> output.compareTo(BigDecimal.valueOf(above)) > 0)
                        .filter(output -> output.compareTo(BigDecimal.valueOf(upTo)) <= 0)
                        .count();
    }

    private static BigDecimal output(List<ClusterReport> parts) {
        return parts.stream()
                .map(ClusterReport::outputValue)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static BigDecimal competitiveOutput(CountyYear entry) {
        return output(
                entry.clusters().stream()
                        .filter(cluster -> Industry.COMPETITIVE.contains(cluster.industry()))
                        .toList());
    }

    private int growingChains(int year) {
        int growing = 0;
        for (Chain chain : Chain.values()) {
            if (output(chain, year).compareTo(output(chain, 2019)) > 0) growing++;
        }
        return growing;
    }

    private BigDecimal output(Chain chain, int year) {
        BigDecimal sum = BigDecimal.ZERO;
        for (CountyYear entry : city.returns(year)) {
            BigDecimal output = entry.chains().get(chain.ordinal()).outputValue();
            if (output != null) sum = sum.add(output);
        }
        return sum;
    }

    private static BigDecimal robots(CountyYear entry) {
        return BigDecimal.valueOf(
                entry.enterprises().stream().mapToInt(EnterpriseReport::robotsInService).sum());
    }

    private static BigDecimal service(CountyYear entry, ServiceItem item) {
        return entry.services().get(item.ordinal()).thisYear();
    }

    private static <T> BigDecimal count(List<T> rows, Predicate<T> which) {
        return BigDecimal.valueOf(rows.stream().filter(which).count());
    }

    private static BigDecimal total(
            List<CountyYear> returns, Function<CountyYear, BigDecimal> figure) {
        return returns.stream().map(figure).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static boolean holds(String operator, BigDecimal actual, int target) {
        int order = actual.compareTo(BigDecimal.valueOf(target));
        return operator.equals(">") ? order > 0 : order >= 0;
    }
}
