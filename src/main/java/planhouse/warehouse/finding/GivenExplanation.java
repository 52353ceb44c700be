package planhouse.warehouse.finding;

import java.time.OffsetDateTime;
import java.util.Optional;

/**
 * What somebody said to a query.
 *
 * @param source command or workbook
 * @param found the text found that it was given to
 * @param attempt which attempt at the return it was given to, from 1
 * @param revision the revision which that attempt became
 * @param carriedForward whether it was given to an earlier attempt and holds on, since the same
 *     came again unchanged
 */
public record GivenExplanation(
        String text,
        String person,
        OffsetDateTime at,
        String source,
        String found,
        int attempt,
        Optional<Integer> revision,
        boolean carriedForward) {}
