package planhouse.collection;

/**
 * What a respondent wrote beside a query in the findings sheet of a marked workbook, with the
 * query's identity.
 *
 * @param form the form's code
 * @param county the respondent's code
 * @param item the item's code; empty where the query concerns none
 * @param found the text that the query was about
 */
public record WrittenExplanation(
        String form,
        String county,
        int year,
        String rule,
        String item,
        String subject,
        String found,
        String text) {}
