package planhouse.warehouse.trace;

import java.util.Optional;
import planhouse.indicator.Bilingual;

/**
 * A workbook whose bytes are kept.
 *
 * @param fileName it first came under
 * @param file as the last run that was given it names it
 * @param outcome of that run: loaded, rejected, unchanged, unreadable, unrecognised; empty while it
 *     is not decided
 * @param reason of an outcome that has one
 */
public record ReceivedWorkbook(
        long key,
        String fileName,
        String sha256,
        String file,
        Optional<String> outcome,
        Optional<Bilingual> reason) {}
