package planhouse.workbook;

/**
 * What was written beside a cell, which its value does not say.
 *
 * @param text all that stands there, the writer's name included where the program put it in front
 */
public record CellComment(CellAddress cell, String text) {}
