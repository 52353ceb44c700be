/**
 * The yearly summary as a workbook: a cover, a sheet a group of targets, the figures behind them.
 */
@NullMarked
package planhouse.report.excel;

import org.jspecify.annotations.NullMarked;
