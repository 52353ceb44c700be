package planhouse.warehouse.publication;

import java.util.List;
import java.util.stream.Collectors;
import planhouse.warehouse.ActRefusedException;
import planhouse.warehouse.ReturnId;
import planhouse.warehouse.reading.Attempt;

/** Why an act over a return is refused: what stands, and what to do. */
final class ActRefusals {

    private final ReturnId of;

    ActRefusals(ReturnId of) {
        this.of = of;
    }

    ActRefusedException nothingReceived() {
        return new ActRefusedException(
                "没有收到过 %s；planhouse status %d 列出各单位的报表".formatted(of, of.year()),
                "nothing was ever received of %s; planhouse status %d lists the returns"
                        .formatted(of, of.year()));
    }

    ActRefusedException nothingPublished() {
        return new ActRefusedException(
                "%s 没有已发布的版本，没有可撤回的内容".formatted(of),
                "no revision of %s is published: there is nothing to withdraw".formatted(of));
    }

    ActRefusedException withdrawnAlready(Attempt withdrawal) {
        return new ActRefusedException(
                "%s 已由 %s 撤回（版本 %d），没有可撤回的内容"
                        .formatted(of, withdrawal.by(), withdrawal.revision().orElseThrow()),
                "%s was withdrawn by %s already (revision %d): there is nothing to withdraw"
                        .formatted(of, withdrawal.by(), withdrawal.revision().orElseThrow()));
    }

    ActRefusedException noRevision(int revision, List<Attempt> published) {
        return published.isEmpty()
                ? new ActRefusedException(
                        "%s 没有已发布的版本，没有可恢复的内容".formatted(of),
                        "no revision of %s was ever published: there is nothing to restore"
                                .formatted(of))
                : new ActRefusedException(
                        "%s 没有版本 %d；现有版本 1-%d，planhouse revisions 列出各版本"
                                .formatted(of, revision, published.size()),
                        "%s has no revision %d; it has 1-%d, which planhouse revisions lists"
                                .formatted(of, revision, published.size()));
    }

    ActRefusedException isWithdrawal(int revision, List<Attempt> published) {
        String restorable =
                published.stream()
                        .filter(one -> !one.isWithdrawal() && !one.isCurrent())
                        .map(one -> String.valueOf(one.revision().orElseThrow()))
                        .collect(Collectors.joining(", "));
        return new ActRefusedException(
                "%s 的版本 %d 是撤回，没有可恢复的内容；可恢复的版本：%s".formatted(of, revision, restorable),
                "revision %d of %s is a withdrawal, with nothing to restore; those that can be restored: %s"
                        .formatted(revision, of, restorable));
    }

    ActRefusedException isCurrent(int revision) {
        return new ActRefusedException(
                "%s 的版本 %d 就是当前版本，无需恢复".formatted(of, revision),
                "revision %d of %s is the current one: there is nothing to restore"
                        .formatted(revision, of));
    }

    ActRefusedException sameContent(int current, int revision) {
        return new ActRefusedException(
                "%s 的当前版本 %d 与版本 %d 内容相同，无需恢复".formatted(of, current, revision),
                "the current revision %d of %s has the content of revision %d already: there is nothing to restore"
                        .formatted(current, of, revision));
    }

    ActRefusedException demandsRows() {
        return new ActRefusedException(
                of + "：该表要求填报固定的行，不能零报送；请逐行填写，没有的填 0",
                of
                        + ": the form asks for each of its rows, so there is no nil return; fill"
                        + " them in, with 0 where there is nothing");
    }

    ActRefusedException notOver() {
        return new ActRefusedException(
                "%s：%d 年尚未结束，还不能说全年无数据；请从 %d-01-01 起报送".formatted(of, of.year(), of.year() + 1),
                "%s: %d is not over, and nobody can say yet that there was nothing in it; report it from %d-01-01 on"
                        .formatted(of, of.year(), of.year() + 1));
    }

    ActRefusedException notOwed() {
        return new ActRefusedException(
                of + "：该单位本期无需填报该表",
                of + ": nobody asks this respondent for this form in this year");
    }

    ActRefusedException needsReason(Attempt published) {
        int revision = published.revision().orElseThrow();
        long rows = published.rows().loaded();
        return new ActRefusedException(
                "%s 已发布版本 %d（%d 行）；以零报送取代请用 --reason 说明原因".formatted(of, revision, rows),
                "revision %d of %s is published, with %d rows; say with --reason why a nil return replaces it"
                        .formatted(revision, of, rows));
    }

    ActRefusedException byTheWarehouse(String why) {
        return new ActRefusedException(
                of + "：数据仓库拒绝：" + why, of + ": the warehouse refuses it: " + why);
    }
}
