package planhouse.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import planhouse.indicator.Bilingual;
import planhouse.plan.Coverage;
import planhouse.plan.TargetKind;

/** What a reader has to know beside a target's figures. */
public final class TargetRemarks {

    private final TargetProgress target;
    private final List<Bilingual> remarks = new ArrayList<>();

    private TargetRemarks(TargetProgress target) {
        this.target = target;
    }

    /** The remarks on one target, in the order in which they are printed. */
    public static List<Bilingual> of(TargetProgress target) {
        TargetRemarks all = new TargetRemarks(target);
        all.add();
        return List.copyOf(all.remarks);
    }

    private void add() {
        addKind();
        target.flags().stream()
                // said below, with the share that was reported
                .filter(flag -> !flag.equals("provisional"))
                .map(MethodText.STANDARD::wordsOf)
                .forEach(remarks::add);
        target.lesserBound().ifPresent(this::addLeast);
        addParts(target.reading().parts());
        addCountedElsewhere(target.reading().countedElsewhere());
        if (target.provisional()) {
            addMissing(target.coverage());
        }
        if (target.coverage().hasProvisional()) {
            addUnexplained(target.coverage());
        }
    }

    private void addKind() {
        if (target.kind() == TargetKind.YEARLY) {
            add("年度目标，逐年判定", "a yearly target, judged year by year");
        } else if (target.kind() == TargetKind.MONITORED) {
            add("监测指标，不判定状态", "a monitored indicator, no status");
        }
    }

    private void addLeast(BigDecimal least) {
        Figures figures = Figures.of(target);
        add(
                "扣除暂计部分，本年实际至少 %s %s".formatted(figures.text(least), figures.unit().zh()),
                "without what counts for now the actual is at least %s %s"
                        .formatted(figures.text(least), figures.unit().en()));
    }

    private void addParts(@Nullable Parts parts) {
        if (parts == null) {
            return;
        }
        String least = parts.threshold().toPlainString();
        add(
                "有数据的 %d 个组成部分（如行业）中，%d 个达到 %s%s"
                        .formatted(parts.measured(), parts.reaching(), least, target.unit().zh()),
                "of %d parts (such as industries) with a value, %d have reached %s %s"
                        .formatted(parts.measured(), parts.reaching(), least, target.unit().en()));
    }

    private void addCountedElsewhere(int units) {
        if (units > 0) {
            add(
                    "有 %d 家（个）企业（设施）由另一县同时填报，全市只计一次".formatted(units),
                    "reports of enterprises or facilities that another county has too, counted once: %d"
                            .formatted(units));
        }
    }

    private void addMissing(Coverage coverage) {
        coverage.shareOfLastYear()
                .map(Figures::percent)
                .ifPresentOrElse(
                        share ->
                                add(
                                        "覆盖不全，结果暂定；已报单位占上年值 " + share,
                                        "provisional; those who reported had "
                                                + share
                                                + " of last year's value"),
                        () -> add("覆盖不全，结果暂定", "provisional: coverage is not full"));
    }

    private void addUnexplained(Coverage coverage) {
        int open = coverage.provisional();
        int published = coverage.published();
        add(
                "已发布的 %d 份报表中 %d 份尚有核实问题未说明".formatted(published, open),
                "%d of %d published returns have queries that nobody has explained yet"
                        .formatted(open, published));
    }

    private void add(String zh, String en) {
        remarks.add(new Bilingual(zh, en));
    }
}
