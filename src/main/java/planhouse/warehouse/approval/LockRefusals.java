package planhouse.warehouse.approval;

import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import planhouse.warehouse.ActRefusedException;
import planhouse.warehouse.reading.ReturnStatus;

/** Why a year is not locked, or a locked return not opened: what stands, and what to do. */
final class LockRefusals {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private static final int LISTED = 12;

    private LockRefusals() {}

    static ActRefusedException lockedAlready(YearLock lock, ZoneId zone) {
        String at = TIME.format(lock.lockedAt().atZoneSameInstant(zone));
        return new ActRefusedException(
                "%d 年已于 %s 由 %s 锁定".formatted(lock.year(), at, lock.lockedBy()),
                "%d is locked already, since %s by %s".formatted(lock.year(), at, lock.lockedBy()));
    }

    static ActRefusedException nothingExpected(int year) {
        return new ActRefusedException(
                "%d 年没有应报的报表，无可锁定".formatted(year),
                "no return is expected for %d: there is nothing to lock".formatted(year));
    }

    static ActRefusedException notApproved(int year, List<ReturnStatus> open, int expected) {
        int further = open.size() - LISTED;
        String andMoreZh =
                further > 0 ? " 等，另有 %d 张，planhouse status %d 列出".formatted(further, year) : "";
        String andMoreEn =
                further > 0
                        ? " and %d more; planhouse status %d lists them".formatted(further, year)
                        : "";
        return new ActRefusedException(
                "%d 年应报 %d 张，%d 张未审批：%s；先审批（planhouse approve），或用 --despite \"原因\" 仍予锁定"
                        .formatted(
                                year,
                                expected,
                                open.size(),
                                listed(open, Locale.CHINESE) + andMoreZh),
                ("%d of the %d returns of %d are not approved: %s; approve them (planhouse"
                                + " approve), or lock all the same with --despite \"reason\"")
                        .formatted(
                                open.size(),
                                expected,
                                year,
                                listed(open, Locale.ENGLISH) + andMoreEn));
    }

    /** {@code JH01 永康市 (已退回), …}. */
    private static String listed(List<ReturnStatus> open, Locale locale) {
        return open.stream()
                .limit(LISTED)
                .map(
                        one ->
                                "%s %s (%s)"
                                        .formatted(
                                                one.form(),
                                                one.countyName().in(locale),
                                                one.stateName().in(locale)))
                .collect(Collectors.joining(", "));
    }

    static ActRefusedException notLocked(int year) {
        return new ActRefusedException(
                "%d 年未锁定，无需例外".formatted(year),
                "%d is not locked: no exception is needed".formatted(year));
    }

    static ActRefusedException samePerson(YearLock lock) {
        return new ActRefusedException(
                "%d 年由 %s 锁定；例外须由另一人批准".formatted(lock.year(), lock.lockedBy()),
                "%s locked %d; an exception has to be granted by somebody else"
                        .formatted(lock.lockedBy(), lock.year()));
    }

    static ActRefusedException past(OffsetDateTime until, ZoneId zone) {
        String found = TIME.format(until.atZoneSameInstant(zone));
        return new ActRefusedException(
                "--until 应为将来的时间，实为 " + found, "--until: expected a time to come, found " + found);
    }

    static ActRefusedException noReason() {
        return new ActRefusedException(
                "例外须用 --reason 说明原因", "an exception needs a reason: --reason \"…\"");
    }
}
