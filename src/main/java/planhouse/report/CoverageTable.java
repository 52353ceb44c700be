package planhouse.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import planhouse.indicator.Bilingual;

/** The expected returns as a table: counties down, forms across, both in the order they come. */
public final class CoverageTable {

    static final Bilingual NIL = new Bilingual("零报送", "nil return");

    private record Place(String county, String form) {}

    private final Map<String, Bilingual> counties = new LinkedHashMap<>();
    private final Map<String, Bilingual> forms = new LinkedHashMap<>();
    private final Map<Place, ExpectedReturn> returns = new LinkedHashMap<>();

    /** The returns of a year, in the order of rows and columns. */
    public CoverageTable(List<ExpectedReturn> expected) {
        for (ExpectedReturn one : expected) {
            counties.putIfAbsent(one.countyCode(), one.countyName());
            forms.putIfAbsent(one.formCode(), one.formTitle());
            returns.put(new Place(one.countyCode(), one.formCode()), one);
        }
    }

    /** Names of the counties by code: the rows. */
    public Map<String, Bilingual> counties() {
        return counties;
    }

    /** Titles of the forms by code: the columns. */
    public Map<String, Bilingual> forms() {
        return forms;
    }

    /** The return of a county on a form, where it is expected. */
    public Optional<ExpectedReturn> at(String county, String form) {
        return Optional.ofNullable(returns.get(new Place(county, form)));
    }

    /** State, revision and findings in short: {@code ● 已发布 r2 ?3}. */
    public static String text(ExpectedReturn expected) {
        return expected.state().symbol()
                + " "
                + expected.state().words().zh()
                + (expected.revision() == null ? "" : "  r" + expected.revision())
                + (expected.isNil() ? "  " + NIL.zh() : "")
                + (expected.errors() == 0 ? "" : "  !" + expected.errors())
                + (expected.queries() == 0 ? "" : "  ?" + expected.queries());
    }
}
