package planhouse.cli;

import ch.qos.logback.classic.PatternLayout;
import ch.qos.logback.classic.pattern.ThrowableProxyConverter;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.LayoutBase;
import java.time.Instant;
import org.slf4j.event.KeyValuePair;
import planhouse.cli.wording.Json;
import planhouse.cli.wording.Secrets;
import tools.jackson.databind.node.ObjectNode;

/**
 * A line of the log: plain, or a JSON object that says when, how grave, what, and has the event's
 * own keys.
 */
public final class LogLine extends LayoutBase<ILoggingEvent> {

    private final PatternLayout plain = new PatternLayout();
    private final ThrowableProxyConverter stack = new ThrowableProxyConverter();
    private boolean json;

    /** plain or json */
    public void setFormat(String format) {
        json = format.equalsIgnoreCase("json");
    }

    /** How a plain line is written. */
    public void setPattern(String pattern) {
        plain.setPattern(pattern);
    }

    @Override
    public void start() {
        plain.setContext(getContext());
        plain.start();
        stack.start();
        super.start();
    }

    @Override
    public String doLayout(ILoggingEvent event) {
        return Secrets.masked(
                json ? object(event) + System.lineSeparator() : plain.doLayout(event));
    }

    private ObjectNode object(ILoggingEvent event) {
        ObjectNode line = Json.object();
        line.put("time", Instant.ofEpochMilli(event.getTimeStamp()).toString());
        line.put("level", event.getLevel().toString());
        line.put("logger", event.getLoggerName());
        line.put("message", event.getFormattedMessage());
        if (event.getKeyValuePairs() != null) {
            for (KeyValuePair pair : event.getKeyValuePairs()) {
                if (pair.value instanceof Long || pair.value instanceof Integer) {
                    line.put(pair.key, ((Number) pair.value).longValue());
                } else if (pair.value instanceof Number number) {
                    line.put(pair.key, number.doubleValue());
                } else {
                    line.put(pair.key, String.valueOf(pair.value));
                }
            }
        }
        if (event.getThrowableProxy() != null) {
            line.put("failure", stack.convert(event));
        }
        return line;
    }
}
