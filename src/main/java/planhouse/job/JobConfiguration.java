package planhouse.job;

import javax.sql.DataSource;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.batch.jdbc.autoconfigure.BatchJdbcAutoConfiguration;
import org.springframework.boot.transaction.autoconfigure.TransactionAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.PlatformTransactionManager;
import planhouse.form.file.SqlFiles;

/** What all jobs share: the JDBC job repository in schema batch, and how a run is launched. */
@Configuration(proxyBeanMethods = false)
@ImportAutoConfiguration({TransactionAutoConfiguration.class, BatchJdbcAutoConfiguration.class})
@Import({LoadJob.class, SummaryJob.class})
class JobConfiguration {

    @Bean
    PlatformTransactionManager transactions(DataSource dataSource) {
        return new RunTransactions(dataSource);
    }

    @Bean
    RequestedLoad requestedLoad() {
        return new RequestedLoad();
    }

    @Bean
    RequestedSummary requestedSummary() {
        return new RequestedSummary();
    }

    @Bean
    AliveRuns aliveRuns(DataSource dataSource) {
        return new AliveRuns(dataSource);
    }

    @Bean
    RunJournal runJournal(DataSource dataSource, SqlFiles sql) {
        return new RunJournal(dataSource, sql);
    }

    @Bean
    JobRuns jobRuns(
            JobOperator operator,
            JobRepository repository,
            DataSource dataSource,
            SqlFiles sql,
            AliveRuns alive) {
        return new JobRuns(operator, repository, dataSource, sql, alive);
    }
}
