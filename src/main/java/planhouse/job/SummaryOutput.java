package planhouse.job;

import java.nio.file.Path;
import planhouse.report.YearlySummary;

/** A yearly summary, frozen in the warehouse, and the files that show it. */
public record SummaryOutput(YearlySummary summary, Path xlsx, Path html) {}
