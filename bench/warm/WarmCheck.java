import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import planhouse.form.file.DefinitionFiles;
import planhouse.plan.Programme;
import planhouse.warehouse.Submitter;
import planhouse.warehouse.reading.RunReport;
import planhouse.warehouse.replay.Rehearsal;

/** Checks one workbook many times in one JVM, as a service would. */
final class WarmCheck {

    /** As many as the command prints. */
    private static final int SHOWN_FIGURES = 10;

    private WarmCheck() {}

    public static void main(String[] arguments) throws Exception {
        Path workbook = Path.of(arguments[0]).toAbsolutePath();
        int times = Integer.parseInt(arguments[1]);
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setURL(System.getenv("PLANHOUSE_DB_URL"));
        source.setUser(System.getenv("PLANHOUSE_DB_USER"));
        source.setPassword(System.getenv("PLANHOUSE_DB_PASSWORD"));
        Programme programme = new Programme(new DefinitionFiles(Optional.empty()));
        Submitter submitter = new Submitter("bench", Optional.empty());
        var connection = new SingleConnectionDataSource(source.getConnection(), true);
        var rehearsal = new Rehearsal(connection, programme);
        for (int time = 1; time <= times; time++) {
            long begun = System.nanoTime();
            RunReport report = rehearsal.of(List.of(workbook), submitter, SHOWN_FIGURES);
            double seconds = (System.nanoTime() - begun) / 1e9;
            if (report.workbooks().isEmpty())
                throw new IllegalStateException("nothing was checked");
            if (time > times - 20) System.out.println("warm " + seconds);
        }
    }
}
