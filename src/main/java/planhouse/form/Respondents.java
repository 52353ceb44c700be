package planhouse.form;

import java.util.Optional;

/**
 * Who answers a form: the units of a register, named on each sheet, or one fixed publisher (a
 * yearbook).
 *
 * @param register the code list of those who report
 * @param fixed the register's code of the only respondent, where no sheet names it
 */
public record Respondents(CodeList register, Optional<String> fixed) {}
