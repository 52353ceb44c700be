package planhouse.job;

import java.util.Iterator;
import java.util.List;
import java.util.function.LongFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.core.listener.StepExecutionListener;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.batch.infrastructure.item.ItemReader;

/**
 * Gives what still waits in a run, as the warehouse says it when the step begins. After an
 * interruption that is what was not finished: no reader's state needs to be kept.
 */
final class WaitingItems<T> implements ItemReader<T>, StepExecutionListener {

    private final LongFunction<List<T>> waiting;
    private final JobProgress progress;
    private Iterator<T> items = List.<T>of().iterator();

    /**
     * @param waiting the items that wait in a run
     */
    WaitingItems(LongFunction<List<T>> waiting, JobProgress progress) {
        this.waiting = waiting;
        this.progress = progress;
    }

    @Override
    public void beforeStep(StepExecution step) {
        List<T> found = waiting.apply(step.getJobExecution().getJobInstance().getInstanceId());
        items = found.iterator();
        progress.begin(step.getStepName(), found.size());
    }

    @Override
    public org.springframework.batch.core.@Nullable ExitStatus afterStep(StepExecution step) {
        progress.end();
        return null;
    }

    @Override
    public @Nullable T read() {
        return items.hasNext() ? items.next() : null;
    }
}
