package planhouse.report;

import java.time.LocalDate;
import java.util.Optional;
import planhouse.indicator.Bilingual;
import planhouse.indicator.Severity;

/**
 * A finding in the year's returns that somebody answers for: it did not count.
 *
 * @param severity what its rule would have made of it
 * @param county its code
 * @param cell empty where it concerns no single cell
 * @param found the text found, as it is
 * @param until the waiver's last day
 * @param by who answers for it
 */
public record WaivedFinding(
        String form,
        String county,
        Bilingual countyName,
        String rule,
        Severity severity,
        String sheet,
        Optional<String> cell,
        String found,
        Bilingual message,
        String reason,
        LocalDate until,
        String by) {

    /** How many findings of a year were waived, as a report says it. */
    public static Bilingual count(int number) {
        return number == 0
                ? new Bilingual("本年报表中没有豁免的问题。", "No finding in this year's returns was waived.")
                : new Bilingual(
                        "本年报表中有 " + number + " 处问题经豁免，不影响发布；各有责任人。",
                        "Findings in this year's returns that were waived, and did not count: "
                                + number
                                + "; somebody answers for each.");
    }

    /** The severity that its rule would have given it, in words. */
    public Bilingual severityWords() {
        return switch (severity) {
            case ERROR -> new Bilingual("错误", "error");
            case QUERY -> new Bilingual("核实", "query");
            case INFO -> new Bilingual("提示", "info");
        };
    }

    /** Sheet and cell, as {@code 表1!F8}. */
    public String place() {
        return cell.map(address -> sheet + "!" + address).orElse(sheet);
    }

    /** The message without the place, which stands beside it. */
    public Bilingual statement() {
        return new Bilingual(
                withoutPrefix(message.zh(), place() + "："),
                withoutPrefix(message.en(), place() + ": "));
    }

    private static String withoutPrefix(String text, String prefix) {
        return text.startsWith(prefix) ? text.substring(prefix.length()) : text;
    }
}
