package planhouse.cleaning;

/** Counts a table's filled cells while it is read, and where they went. */
final class CellTally {

    private long read;
    private long values;
    private long errors;
    private long setAside;
    private long labels;
    private long ignored;

    void read(long cells) {
        read += cells;
    }

    void value(boolean invalid) {
        if (invalid) {
            errors++;
        } else {
            values++;
        }
    }

    void setAside(long cells) {
        setAside += cells;
    }

    void labels(long cells) {
        labels += cells;
    }

    void ignored(long cells) {
        ignored += cells;
    }

    CellCount count() {
        return new CellCount(read, values, errors, setAside, labels, ignored);
    }
}
