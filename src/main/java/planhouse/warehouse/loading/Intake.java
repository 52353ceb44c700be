package planhouse.warehouse.loading;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceUtils;
import planhouse.cleaning.CleanedWorkbook;
import planhouse.collection.FindingsSheet;
import planhouse.collection.SheetLeftAlone;
import planhouse.collection.header.KnownForms;
import planhouse.form.Definitions;
import planhouse.form.file.SqlFiles;
import planhouse.indicator.Bilingual;
import planhouse.warehouse.Intent;
import planhouse.warehouse.Returns;
import planhouse.warehouse.WorkbookOutcome;
import planhouse.workbook.LibraryWords;
import planhouse.workbook.TemporaryFile;
import planhouse.workbook.UnreadableWorkbookException;
import planhouse.workbook.reading.Workbook;

/**
 * Takes in one workbook: keeps its bytes, recognises its tables, cleans, reviews and stages their
 * rows. Works in the caller's transaction, so that a workbook is taken in whole or not at all.
 */
public final class Intake {

    /** What stands for bytes that are no character. */
    private static final char UNREADABLE = '\uFFFD';

    private final DataSource dataSource;
    private final Definitions definitions;
    private final KnownForms known;
    private final JdbcClient jdbc;
    private final SqlFiles sql;
    private final BroughtExplanations brought;
    private final SubmissionRecords records;
    private final WorkbookBytes bytes;

    public Intake(DataSource dataSource, Definitions definitions, SqlFiles sql) {
        this(dataSource, definitions, sql, Intent.KEEP);
    }

    public Intake(DataSource dataSource, Definitions definitions, SqlFiles sql, Intent intent) {
        this.dataSource = dataSource;
        this.definitions = definitions;
        this.known = new KnownForms(definitions);
        this.jdbc = JdbcClient.create(dataSource);
        this.sql = sql;
        this.brought = new BroughtExplanations(dataSource, sql);
        this.records = new SubmissionRecords(jdbc, sql, new Returns(dataSource, sql, intent));
        this.bytes = new WorkbookBytes(dataSource);
        TemporaryFile.clearAbandoned();
    }

    /**
     * Takes in an arrival; a file that cannot be read is set aside with its reason. One that was
     * taken in stays as it is.
     *
     * @throws SQLException when the database fails
     */
    public void take(Arrival arrival) throws SQLException {
        take(arrival, false);
    }

    /**
     * Takes in an arrival even where the same bytes are published already.
     *
     * @throws SQLException when the database fails
     */
    public void takeAnew(Arrival arrival) throws SQLException {
        take(arrival, true);
    }

    /** A name that is not of the system's characters does not lead back to its file. */
    private static Bilingual missing(String file) {
        return file.indexOf(UNREADABLE) < 0
                ? new Bilingual("文件不存在：" + file, "there is no file " + file)
                : new Bilingual(
                        "文件名不是 UTF-8 编码，无法打开：" + file + "；请重命名该文件或其文件夹（从压缩包解压时请选 GBK 编码）",
                        "its name is not in UTF-8, by which it cannot be opened: "
                                + file
                                + "; rename the file or its folder (unpacking an archive of a"
                                + " Chinese Windows, say that its names are in GBK)");
    }

    private void take(Arrival arrival, boolean anew) throws SQLException {
        if (!lock(arrival)) {
            return;
        }
        try (Reception reception = Reception.of(arrival.file())) {
            if (anew || !repeatsPublished(arrival, reception)) {
                take(arrival, reception);
            }
        } catch (NoSuchFileException e) {
            setAside(arrival, missing(arrival.file().toString()));
        } catch (AccessDeniedException e) {
            setAside(
                    arrival,
                    new Bilingual(
                            "没有读取权限：" + arrival.file() + "；请检查文件权限",
                            "not allowed to read "
                                    + arrival.file()
                                    + "; check the file's permissions"));
        } catch (NotReceivedException e) {
            setAside(arrival, e.reason());
        } catch (IOException e) {
            String said = LibraryWords.of(e).replace(arrival.file() + ": ", "");
            setAside(
                    arrival,
                    new Bilingual(
                            "读取文件失败：" + arrival.file() + (said.isEmpty() ? "" : "（" + said + "）"),
                            "reading "
                                    + arrival.file()
                                    + " failed"
                                    + (said.isEmpty() ? "" : ": " + said)));
        }
    }

    /** Whether it still waits; then nobody else takes it until the transaction ends. */
    private boolean lock(Arrival arrival) {
        return jdbc.sql(sql.read("loading/lock_arrival.sql"))
                .param("run_id", arrival.run())
                .param("arrival_no", arrival.number())
                .query(Integer.class)
                .optional()
                .isPresent();
    }

    private void take(Arrival arrival, Reception reception) throws SQLException, IOException {
        long workbook = store(arrival, reception);
        Connection connection = DataSourceUtils.getConnection(dataSource);
        Savepoint before = connection.setSavepoint();
        try (Workbook opened = Workbook.open(reception.copy())) {
            readTables(connection, arrival, workbook, opened);
        } catch (UnreadableWorkbookException unreadable) {
            connection.rollback(before);
            Bilingual reason =
                    new Bilingual(
                            unreadable.message(Locale.CHINESE), unreadable.message(Locale.ENGLISH));
            outcome(arrival, WorkbookOutcome.UNREADABLE, Optional.of(reason));
        } finally {
            DataSourceUtils.releaseConnection(connection, dataSource);
        }
    }

    /**
     * The same bytes were published before, and nothing that could change their outcome has changed
     * since.
     */
    private boolean repeatsPublished(Arrival arrival, Reception reception) {
        int repeated =
                jdbc.sql(sql.read("loading/repeat_submissions.sql"))
                        .param("sha256", reception.sha256())
                        .param("definitions_digest", definitions.digest())
                        .param("run_id", arrival.run())
                        .param("arrival_no", arrival.number())
                        .update();
        if (repeated == 0) {
            return false;
        }
        long workbook = workbookKey(reception.sha256());
        assignWorkbook(arrival, workbook);
        outcome(arrival, WorkbookOutcome.UNCHANGED, Optional.empty());
        return true;
    }

    private long store(Arrival arrival, Reception reception) throws SQLException, IOException {
        Optional<Long> added =
                jdbc.sql(sql.read("loading/store_workbook.sql"))
                        .param("sha256", reception.sha256())
                        .param("file_name", arrival.file().getFileName().toString())
                        .param("size_bytes", reception.size())
                        .query(Long.class)
                        .optional();
        if (added.isPresent()) {
            bytes.keep(added.get(), reception.copy());
        }
        long workbook = added.orElseGet(() -> workbookKey(reception.sha256()));
        assignWorkbook(arrival, workbook);
        return workbook;
    }

    private long workbookKey(String sha256) {
        return jdbc.sql("select workbook_key from warehouse.workbook where sha256 = ?")
                .param(sha256)
                .query(Long.class)
                .single();
    }

    private void assignWorkbook(Arrival arrival, long workbook) {
        jdbc.sql(
                        "update warehouse.arrival set workbook_key = ? where run_id = ? and"
                                + " arrival_no = ?")
                .params(workbook, arrival.run(), arrival.number())
                .update();
    }

    private void readTables(Connection connection, Arrival arrival, long workbook, Workbook opened)
            throws UnreadableWorkbookException, SQLException {
        String fileName = arrival.file().getFileName().toString();
        WorkbookSubmissions submissions =
                new WorkbookSubmissions(connection, records, definitions, arrival, workbook);
        try (CleanedWorkbook cleaned = new CleanedWorkbook(opened, known, fileName)) {
            submissions.readAll(cleaned);
            leaveAlone(arrival, cleaned.sheetsLeftAlone());
            brought.keep(arrival, FindingsSheet.explanations(opened));
        }
        outcome(
                arrival,
                submissions.isEmpty() ? WorkbookOutcome.UNRECOGNISED : WorkbookOutcome.STAGED,
                Optional.empty());
    }

    private void leaveAlone(Arrival arrival, List<SheetLeftAlone> sheets) {
        int number = 0;
        for (SheetLeftAlone sheet : sheets) {
            number++;
            jdbc.sql("insert into warehouse.sheet_left_alone values (?, ?, ?, ?, ?, ?, ?)")
                    .params(
                            arrival.run(),
                            arrival.number(),
                            number,
                            StorableText.of(sheet.sheet()),
                            StorableText.of(sheet.why().zh()),
                            StorableText.of(sheet.why().en()),
                            sheet.reason().code())
                    .update();
        }
    }

    private void setAside(Arrival arrival, Bilingual reason) {
        outcome(arrival, WorkbookOutcome.UNREADABLE, Optional.of(reason));
    }

    private void outcome(Arrival arrival, WorkbookOutcome outcome, Optional<Bilingual> reason) {
        jdbc.sql(sql.read("loading/arrival_outcome.sql"))
                .param("outcome", outcome.code())
                .param("reason_zh", reason.map(Bilingual::zh).map(StorableText::of).orElse(null))
                .param("reason_en", reason.map(Bilingual::en).map(StorableText::of).orElse(null))
                .param("run_id", arrival.run())
                .param("arrival_no", arrival.number())
                .update();
    }
}
