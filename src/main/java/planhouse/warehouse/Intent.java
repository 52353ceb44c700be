package planhouse.warehouse;

/** Whether what is written to the warehouse is to stay. */
public enum Intent {
    KEEP,

    /** All of it is taken back when what it came to is known. */
    REHEARSE
}
