package planhouse.workbook.marking;

import planhouse.indicator.Severity;
import planhouse.workbook.CellAddress;

/**
 * What is said about a cell: its fill by severity, and a note in its comment.
 *
 * @param sheet the sheet's name
 * @param note several lines; the first is set in bold
 */
public record Mark(String sheet, CellAddress cell, Severity severity, String note) {}
