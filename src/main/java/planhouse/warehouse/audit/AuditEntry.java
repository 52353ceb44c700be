package planhouse.warehouse.audit;

import java.time.OffsetDateTime;
import java.util.Optional;

/**
 * An act on record.
 *
 * @param number running, without gaps
 * @param actor the person
 * @param databaseUser who was logged in to the database
 * @param databaseRole the role that acted there
 * @param act such as {@code approve}
 * @param details what else belongs to the act, a JSON object
 * @param hash of the entry and, through the entry before it, of all that came before
 */
public record AuditEntry(
        long number,
        OffsetDateTime actedAt,
        String actor,
        String databaseUser,
        String databaseRole,
        String act,
        ActedOn on,
        Optional<String> reason,
        String details,
        String hash) {}
