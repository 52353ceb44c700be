package planhouse.job;

/** Told how far a job is; a terminal shows it, a log may. */
public interface JobProgress {

    /** A step begins. @param total how many items it has */
    void begin(String step, long total);

    void advance();

    void end();

    /** Tells nobody. */
    JobProgress SILENT =
            new JobProgress() {
                @Override
                public void begin(String step, long total) {}

                @Override
                public void advance() {}

                @Override
                public void end() {}
            };
}
