package planhouse.cli;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.LoggingEvent;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.slf4j.event.KeyValuePair;

/** What is done, a line at a time. */
class LogLineTest {

    @Test
    void whole_numbers_stay_whole_in_json() {
        LoggingEvent event = new LoggingEvent();
        event.setLoggerContext(new LoggerContext());
        event.setLoggerName("planhouse.runs");
        event.setLevel(Level.INFO);
        event.setMessage("workbook");
        event.setInstant(Instant.EPOCH);
        event.addKeyValuePair(new KeyValuePair("run", 17L));
        event.addKeyValuePair(new KeyValuePair("workbook", 1));
        event.addKeyValuePair(new KeyValuePair("seconds", 0.5));
        LogLine line = new LogLine();
        line.setFormat("json");

        assertThat(line.doLayout(event))
                .isEqualToIgnoringNewLines(
                        "{\"time\":\"1970-01-01T00:00:00Z\",\"level\":\"INFO\","
                                + "\"logger\":\"planhouse.runs\",\"message\":\"workbook\","
                                + "\"run\":17,\"workbook\":1,\"seconds\":0.5}");
    }
}
