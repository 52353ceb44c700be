package planhouse.form;

/** What an item's cells hold. */
public enum ValueType {
    TEXT,
    DECIMAL,
    INTEGER,
    YES_NO,
    /** A month, kept as its first day. */
    MONTH,
    DATE,
    /** A code of the item's code list. */
    CODE
}
