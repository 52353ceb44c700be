package planhouse.collection.word;

import planhouse.workbook.CellAddress;

/** Something a sheet says of itself, and where. */
public record Said(String text, CellAddress cell) {}
