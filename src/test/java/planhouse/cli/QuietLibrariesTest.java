package planhouse.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.condition.DisabledIfEnvironmentVariable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.LoggerFactory;

/** Libraries that log what a command says itself, in words of its own and without a stack. */
@DisabledIfEnvironmentVariable(named = "PLANHOUSE_LOG_LIBRARIES", matches = ".+")
class QuietLibrariesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "org.apache.poi.util.XMLHelper",
                "org.springframework.batch.core.step.AbstractStep",
                "org.springframework.boot.SpringApplication",
                "org.springframework.context.annotation.AnnotationConfigApplicationContext",
                "org.springframework.transaction.interceptor.TransactionInterceptor",
                "com.zaxxer.hikari.pool.HikariPool"
            })
    void add_nothing_to_a_commands_words(String library) {
        assertThat(LoggerFactory.getLogger(library).isErrorEnabled()).isFalse();
    }
}
