package planhouse.report;

import java.util.List;
import planhouse.indicator.Bilingual;

/**
 * What counties wrote below the tables of their returns, in their own words.
 *
 * @param text without its numbering
 * @param returns how many returns say it
 * @param forms codes of the forms that say it
 * @param counties names of the counties that say it
 */
public record ReturnNote(String text, int returns, List<String> forms, List<Bilingual> counties) {

    public ReturnNote {
        forms = List.copyOf(forms);
        counties = List.copyOf(counties);
    }
}
