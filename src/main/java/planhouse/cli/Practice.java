package planhouse.cli;

import java.io.IOException;
import java.nio.file.Path;
import planhouse.cli.demo.Samples;

/**
 * What a fresh build does once, on a database of its own, so that the launcher learns which classes
 * the commands need: help, and the way of a workbook from its check to a summary.
 */
public final class Practice {

    /** Of this year are an .xls workbook, one with mistakes, and its correction. */
    private static final String YEAR = "2021";

    private Practice() {}

    /**
     * @param arguments a folder for all that comes of it; the database is the environment's
     */
    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        Samples samples = Samples.copyTo(folder.resolve("samples"));
        String workbooks = folder.resolve("samples").resolve(YEAR).toString();
        Planhouse.run("--help");
        Planhouse.run("check", workbooks);
        Planhouse.run("load", workbooks);
        Planhouse.run("load", samples.corrections().get(0).toString());
        Planhouse.run("status");
        Planhouse.run("summary", YEAR, "-o", folder.resolve("out").toString());
        System.exit(0);
    }
}
