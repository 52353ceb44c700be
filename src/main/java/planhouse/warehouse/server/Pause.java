package planhouse.warehouse.server;

import java.time.Duration;

/** A short wait between two looks. */
final class Pause {

    private Pause() {}

    /** Sleeps; an interruption ends the wait at once and stays set for the caller's caller. */
    static void of(Duration duration) {
        try {
            Thread.sleep(duration.toMillis());
        } catch (InterruptedException interruption) {
            Thread.currentThread().interrupt();
        }
    }
}
