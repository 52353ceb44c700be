package planhouse.job;

import org.jspecify.annotations.Nullable;

/** The summary that the command of this process asks for; set before the job is launched. */
final class RequestedSummary {

    private @Nullable SummaryRequest request;

    void is(SummaryRequest asked) {
        request = asked;
    }

    SummaryRequest get() {
        if (request == null) {
            throw new IllegalStateException("no summary was asked for");
        }
        return request;
    }
}
