package planhouse.feedback;

import java.nio.file.Path;
import java.util.Optional;
import planhouse.indicator.Bilingual;

/**
 * What was written for one workbook.
 *
 * @param path empty where nothing was found, or nothing could be written
 * @param note why it is not the marked workbook beside the sender's own
 */
public record FeedbackFile(Optional<Path> path, Optional<Bilingual> note) {

    /** Nothing was found. */
    public static final FeedbackFile NONE = new FeedbackFile(Optional.empty(), Optional.empty());
}
