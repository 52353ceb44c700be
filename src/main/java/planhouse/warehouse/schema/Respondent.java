package planhouse.warehouse.schema;

import planhouse.indicator.Bilingual;

/** Who owes returns: a county, or the publisher of a yearbook. */
public record Respondent(String code, Bilingual name) {}
