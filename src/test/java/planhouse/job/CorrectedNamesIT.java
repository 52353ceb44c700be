package planhouse.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import planhouse.warehouse.audit.PublishedRevisions;

/** What a correction of one year says of an enterprise is said of that year alone. */
class CorrectedNamesIT {

    private static final String ENTERPRISE = "91330784MA28T0001E|%s|智能门锁|2000|7|1|否|";

    @TempDir Path folder;

    @AutoClose private final LoadedWarehouse warehouse = new LoadedWarehouse(Optional.empty());

    @Test
    void of_the_first_year() throws IOException {
        load("永康市", 2020, "旧名");
        load("永康市", 2021, "旧名");
        load("永康市", 2022, "旧名");

        load("永康市", 2020, "新名");

        assertThat(names()).containsExactly("2020 永康市 新名", "2021 永康市 旧名", "2022 永康市 旧名");
        assertThat(versions()).containsExactly("新名 2020-2020", "旧名 2021-9999");
    }

    @Test
    void of_a_year_between() throws IOException {
        load("永康市", 2020, "旧名");
        load("永康市", 2021, "旧名");
        load("永康市", 2022, "旧名");

        load("永康市", 2021, "新名");

        assertThat(names()).containsExactly("2020 永康市 旧名", "2021 永康市 新名", "2022 永康市 旧名");
        assertThat(versions()).containsExactly("旧名 2020-2020", "新名 2021-2021", "旧名 2022-9999");
    }

    @Test
    void of_the_last_year_and_of_those_to_come() throws IOException {
        load("永康市", 2020, "旧名");
        load("永康市", 2021, "旧名");

        load("永康市", 2021, "新名");

        assertThat(names()).containsExactly("2020 永康市 旧名", "2021 永康市 新名");
        assertThat(versions()).containsExactly("旧名 2020-2020", "新名 2021-9999");
    }

    @Test
    void of_a_year_before_the_first_that_was_loaded() throws IOException {
        load("永康市", 2021, "旧名");
        load("永康市", 2020, "更旧名");
        load("永康市", 2020, "最旧名");

        assertThat(names()).containsExactly("2020 永康市 最旧名", "2021 永康市 旧名");
        assertThat(versions()).containsExactly("最旧名 2020-2020", "旧名 2021-9999");
    }

    @Test
    void of_what_its_own_county_reports() throws IOException {
        load("永康市", 2021, "永康所报");
        load("永康市", 2022, "永康所报");

        load("义乌市", 2021, "义乌所报");

        assertThat(names()).containsExactly("2021 义乌市 义乌所报", "2021 永康市 永康所报", "2022 永康市 永康所报");
        assertThat(
                        warehouse
                                .jdbc()
                                .sql(
                                        "select count(*) from mart.enterprise_year where year ="
                                                + " 2021 and is_counted")
                                .query(Integer.class)
                                .single())
                .isEqualTo(1);
        assertThat(
                        warehouse
                                .explain("IM-04", 2021, Optional.empty(), Optional.empty())
                                .value()
                                .orElseThrow())
                .isEqualByComparingTo("7");
    }

    @Test
    void a_year_given_to_another_version_by_hand_is_told_by_the_proof() throws IOException {
        load("永康市", 2020, "旧名");
        load("永康市", 2021, "新名");
        load("永康市", 2022, "新名");

        warehouse
                .jdbc()
                .sql(
                        "update warehouse.dim_enterprise set valid_from = case valid_from when 2021"
                            + " then 2022 else valid_from end, valid_to = case valid_to when 2020"
                            + " then 2021 else valid_to end where valid_from = 2021 or valid_to ="
                            + " 2020")
                .update();

        assertThat(altered()).containsExactly("330784 2022 years-changed 91330784MA28T0001E");
    }

    private List<String> altered() {
        return new PublishedRevisions(
                        warehouse.dataSource(), warehouse.sql(), warehouse.definitions())
                .verify().alterations().stream()
                        .map(
                                one ->
                                        "%s %d %s %s"
                                                .formatted(
                                                        one.county(),
                                                        one.year(),
                                                        one.kind(),
                                                        one.expected().orElse("")))
                        .toList();
    }

    private void load(String county, int year, String name) throws IOException {
        Path place = Files.createTempDirectory(folder, "sent-");
        warehouse.load(
                new TypedWorkbook()
                        .enterprises(county, year, ENTERPRISE.formatted(name))
                        .save(place.resolve(county + "-" + year + ".xlsx")));
        assertThat(altered()).isEmpty();
    }

    private List<String> names() {
        return rows(
                "select year || ' ' || county_name_zh || ' ' || enterprise_name from"
                        + " mart.enterprise_year order by year, county_code");
    }

    private List<String> versions() {
        return rows(
                "select enterprise_name || ' ' || valid_from || '-' || valid_to from"
                        + " warehouse.dim_enterprise where valid_from is not null order by"
                        + " valid_from");
    }

    private List<String> rows(String select) {
        return warehouse.jdbc().sql(select).query(String.class).list();
    }
}
