package planhouse.warehouse.loading;

import java.nio.file.Path;

/** A file that a run was given to load, by its number in the run. */
public record Arrival(long run, int number, Path file) {}
