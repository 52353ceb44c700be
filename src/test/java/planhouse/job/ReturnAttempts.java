package planhouse.job;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import planhouse.warehouse.finding.FindingHistory;
import planhouse.warehouse.finding.FollowedFinding;
import planhouse.warehouse.finding.ReturnFindings;

/** The attempts at one return, 永康市's key enterprises of 2021, with what is found in the newest. */
final class ReturnAttempts {

    static final String COUNTY = "330784";
    static final int YEAR = 2021;
    static final String FORM = "JH01";

    private final LoadedWarehouse warehouse;
    private final Path folder;
    private final FindingHistory history;

    /**
     * @param folder where the workbooks lie that are loaded
     */
    ReturnAttempts(LoadedWarehouse warehouse, Path folder) {
        this.warehouse = warehouse;
        this.folder = folder;
        this.history = new FindingHistory(warehouse.dataSource(), warehouse.sql());
    }

    /** One more attempt, or the return of another year to compare with. */
    void load(EnterpriseReturn workbook) throws IOException {
        warehouse.load(workbook.write(folder));
    }

    ReturnFindings followed() {
        return history.of(COUNTY, YEAR, Optional.of(FORM)).get(0);
    }

    /** Each finding as: standing, rule, cell, what it is about. */
    List<String> findings() {
        return followed().findings().stream()
                .map(
                        finding ->
                                finding.standing().code()
                                        + " "
                                        + finding.rule()
                                        + " "
                                        + finding.cell().orElse("")
                                        + " "
                                        + finding.subject())
                .toList();
    }

    /** The first finding of a rule that still stands. */
    FollowedFinding finding(String rule) {
        return followed().findings().stream()
                .filter(finding -> !finding.isFixed() && finding.rule().equals(rule))
                .findFirst()
                .orElseThrow();
    }

    /** Each finding that the mart has of it as: rule, whether it is open. */
    List<String> findingsInMart() {
        return texts(
                """
                select rule || ' ' || is_open
                from mart.finding
                where is_current and year = 2021
                order by 1
                """);
    }

    /** Each as: who, form, county, from where. */
    List<String> explanationsOnAuditTrail() {
        return texts(
                """
                select actor || ' ' || form_code || ' ' || county_code || ' ' || (details ->> 'source')
                from warehouse.audit_entry
                where act = 'explain'
                order by entry_no
                """);
    }

    private List<String> texts(String sql) {
        return warehouse.jdbc().sql(sql).query(String.class).list();
    }
}
