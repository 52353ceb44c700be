package planhouse.job;

import java.util.Optional;
import planhouse.indicator.Bilingual;

/**
 * A file of a run that was not taken in, or only in part.
 *
 * @param outcome rejected, unreadable or unrecognised
 * @param reason why it is unreadable
 * @param errors findings that block its rejected returns
 */
public record SetAsideFile(String file, String outcome, Optional<Bilingual> reason, long errors) {}
