package planhouse.report.html;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import planhouse.indicator.Bilingual;
import planhouse.plan.Status;
import planhouse.report.CoverageTable;
import planhouse.report.Figures;
import planhouse.report.MethodNote;
import planhouse.report.Provenance;
import planhouse.report.ReturnNote;
import planhouse.report.ReturnNotes;
import planhouse.report.YearlySummary;

/** The whole page as its template asks for it. */
record PageView(
        Bilingual title,
        String planCode,
        String year,
        String firstYear,
        String lastYear,
        String baselineYear,
        String asOf,
        String run,
        long published,
        int expected,
        long provisional,
        List<StatusView> counts,
        List<GroupView> groups,
        List<TargetView> targets,
        List<Bilingual> forms,
        List<String> formCodes,
        List<CoverageLine> coverage,
        ReturnNotes returnNotes,
        List<ReturnNote> noteOfMost,
        List<Bilingual> plan,
        RevisionView revisions,
        WaiverView waivers,
        List<MethodNote> notes,
        List<StatusView> statuses) {

    /** A group of targets, with the place on the page that leads to it. */
    record GroupView(String anchor, Bilingual name, List<TargetView> targets) {}

    /** A county's returns, form by form. */
    record CoverageLine(Bilingual county, List<CoverageCell> cells) {}

    /** One return; a form that the county does not owe has an empty state. */
    record CoverageCell(String county, String form, String state, String text) {}

    boolean hasProvisional() {
        return provisional > 0;
    }

    static PageView of(YearlySummary summary) {
        CoverageTable table = new CoverageTable(summary.returns());
        List<TargetView> targets = summary.targets().stream().map(TargetView::of).toList();
        return new PageView(
                summary.title(),
                summary.planCode(),
                Integer.toString(summary.year()),
                Integer.toString(summary.firstYear()),
                Integer.toString(summary.lastYear()),
                Integer.toString(summary.baselineYear()),
                Provenance.time(summary),
                summary.runKey() == 0 ? Figures.NOTHING : Long.toString(summary.runKey()),
                Provenance.published(summary),
                summary.returns().size(),
                Provenance.provisional(summary),
                counts(summary),
                groups(targets),
                targets,
                List.copyOf(table.forms().values()),
                List.copyOf(table.forms().keySet()),
                coverage(table),
                ReturnNotes.of(summary),
                ReturnNotes.ofMost(summary).stream().toList(),
                summary.plan().words().stream().toList(),
                RevisionView.of(summary),
                WaiverView.of(summary),
                summary.notes(),
                Arrays.stream(Status.values()).map(status -> StatusView.of(status, 0)).toList());
    }

    private static List<StatusView> counts(YearlySummary summary) {
        return summary.counts().entrySet().stream()
                .map(count -> StatusView.of(count.getKey(), count.getValue()))
                .toList();
    }

    private static List<GroupView> groups(List<TargetView> targets) {
        Map<Bilingual, List<TargetView>> byName =
                targets.stream()
                        .collect(
                                Collectors.groupingBy(
                                        TargetView::group,
                                        LinkedHashMap::new,
                                        Collectors.toList()));
        List<GroupView> groups = new ArrayList<>();
        byName.forEach(
                (name, own) ->
                        groups.add(new GroupView("group-" + (groups.size() + 1), name, own)));
        return groups;
    }

    private static List<CoverageLine> coverage(CoverageTable table) {
        return table.counties().entrySet().stream()
                .map(
                        county ->
                                new CoverageLine(
                                        county.getValue(),
                                        table.forms().keySet().stream()
                                                .map(form -> cell(table, county.getKey(), form))
                                                .toList()))
                .toList();
    }

    private static CoverageCell cell(CoverageTable table, String county, String form) {
        return table.at(county, form)
                .map(
                        expected ->
                                new CoverageCell(
                                        county,
                                        form,
                                        expected.state().code(),
                                        CoverageTable.text(expected)))
                .orElse(new CoverageCell(county, form, "", Figures.NOTHING));
    }
}
