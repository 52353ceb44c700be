package planhouse.cleaning;

/** Numbers a workbook's tables in reading order. */
final class TableNumbers {

    private int opened;

    int upcoming() {
        return opened + 1;
    }

    void opened() {
        opened++;
    }
}
