package planhouse.feedback;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import planhouse.indicator.Bilingual;

/**
 * What was written for one workbook.
 *
 * @param path empty where nothing was found, or nothing could be written
 * @param note why it is not the marked workbook beside the sender's own
 * @param failure what the machine would not write
 */
public record FeedbackFile(
        Optional<Path> path, Optional<Bilingual> note, Optional<IOException> failure) {

    /** Nothing was found. */
    public static final FeedbackFile NONE =
            new FeedbackFile(Optional.empty(), Optional.empty(), Optional.empty());

    FeedbackFile(Path path, Optional<Bilingual> note) {
        this(Optional.of(path), note, Optional.empty());
    }

    FeedbackFile(Bilingual reason) {
        this(Optional.empty(), Optional.of(reason), Optional.empty());
    }

    FeedbackFile(IOException failure) {
        this(Optional.empty(), Optional.empty(), Optional.of(failure));
    }
}
