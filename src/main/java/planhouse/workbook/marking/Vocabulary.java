package planhouse.workbook.marking;

/** The namespaces of a workbook: those of ISO 29500 Strict, or the usual ones. */
enum Vocabulary {
    TRANSITIONAL(
            "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships"),
    STRICT(
            "http://purl.oclc.org/ooxml/spreadsheetml/main",
            "http://purl.oclc.org/ooxml/officeDocument/relationships");

    private final String main;
    private final String relations;

    Vocabulary(String main, String relations) {
        this.main = main;
        this.relations = relations;
    }

    /** The namespace of sheets, styles and comments. */
    String main() {
        return main;
    }

    /** The namespace of pointers to other parts, and the beginning of their types. */
    String relations() {
        return relations;
    }
}
