package planhouse.warehouse;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import planhouse.indicator.Bilingual;

/** Texts that a query gives in two columns, {@code …_zh} and {@code …_en}. */
public final class BilingualColumns {

    private BilingualColumns() {}

    /**
     * @param columns what their names have in common, such as {@code message}
     */
    public static Bilingual of(ResultSet row, String columns) throws SQLException {
        return new Bilingual(row.getString(columns + "_zh"), row.getString(columns + "_en"));
    }

    /** The same where there may be none. */
    public static Optional<Bilingual> ifAny(ResultSet row, String columns) throws SQLException {
        return row.getString(columns + "_zh") == null
                ? Optional.empty()
                : Optional.of(of(row, columns));
    }
}
