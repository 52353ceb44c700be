package peer;

import java.util.Collections;
import javax.sql.DataSource;
import org.springframework.batch.core.Job;
import org.springframework.batch.core.Step;
import org.springframework.batch.core.configuration.annotation.StepScope;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.extensions.excel.AbstractExcelItemReader;
import org.springframework.batch.extensions.excel.mapping.PassThroughRowMapper;
import org.springframework.batch.extensions.excel.poi.PoiItemReader;
import org.springframework.batch.extensions.excel.streaming.StreamingXlsxItemReader;
import org.springframework.batch.item.database.JdbcBatchItemWriter;
import org.springframework.batch.item.database.builder.JdbcBatchItemWriterBuilder;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.core.io.FileSystemResource;
import org.springframework.transaction.PlatformTransactionManager;

/**
 * Reads a workbook of 20 columns into a table of text columns: no cleaning, no rules, no lineage.
 * The first row is skipped as the header.
 */
@SpringBootApplication
public class PeerApplication {

    private static final int COLUMNS = 20;
    private static final int CHUNK = 1000;

    public static void main(String[] arguments) {
        System.exit(
                SpringApplication.exit(SpringApplication.run(PeerApplication.class, arguments)));
    }

    @Bean
    Job load(JobRepository repository, Step rows) {
        return new JobBuilder("load", repository).start(rows).build();
    }

    @Bean
    Step rows(
            JobRepository repository,
            PlatformTransactionManager transactions,
            AbstractExcelItemReader<String[]> reader,
            JdbcBatchItemWriter<String[]> writer) {
        return new StepBuilder("rows", repository)
                .<String[], String[]>chunk(CHUNK, transactions)
                .reader(reader)
                .writer(writer)
                .build();
    }

    @Bean
    @StepScope
    AbstractExcelItemReader<String[]> reader(@Value("#{jobParameters['file']}") String file) {
        AbstractExcelItemReader<String[]> reader =
                file.endsWith(".xls") ? new PoiItemReader<>() : new StreamingXlsxItemReader<>();
        reader.setResource(new FileSystemResource(file));
        reader.setLinesToSkip(1);
        reader.setRowMapper(new PassThroughRowMapper());
        return reader;
    }

    @Bean
    JdbcBatchItemWriter<String[]> writer(DataSource dataSource) {
        String places = String.join(", ", Collections.nCopies(COLUMNS, "?"));
        return new JdbcBatchItemWriterBuilder<String[]>()
                .dataSource(dataSource)
                .sql("insert into peer_rows values (" + places + ")")
                .itemPreparedStatementSetter(
                        (row, statement) -> {
                            for (int column = 0; column < COLUMNS; column++) {
                                statement.setString(
                                        column + 1, column < row.length ? row[column] : null);
                            }
                        })
                .build();
    }
}
