package planhouse.report;

/** One paragraph on how the figures are made, under its heading. */
public record MethodNote(Words heading, Words text) {}
