package roundtable.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import javafx.concurrent.Task;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import roundtable.KeysTest;
import roundtable.words.Words;

/** What is opened beside the window goes to the window, or is freed when nobody waits for it any more; never neither. */
class BackgroundJobsTest extends KeysTest {

    private final BlockingQueue<String> told = new LinkedBlockingQueue<>();
    private final CountDownLatch begun = new CountDownLatch(1);
    private final CountDownLatch goOn = new CountDownLatch(1);
    private BackgroundJobs jobs;

    @Override
    protected void start(Stage stage) {
        jobs = new BackgroundJobs(Words.in("en"), error -> told.add("failed " + error));
    }

    @Test
    void whatIsStillBeingOpenedWhenItIsCancelledIsFreed() throws Exception {
        begin();
        begun.await();
        onWindow(() -> List.copyOf(jobs.running()).forEach(Task::cancel));
        goOn.countDown();
        assertEquals("freed file", told.poll(10, TimeUnit.SECONDS));
        assertEquals(List.of(), List.copyOf(jobs.running()));
    }

    @Test
    void whatIsOpenButNotYetHandedOverWhenTheWindowIsLeftIsFreed() throws Exception {
        goOn.countDown();
        onWindow(() -> {
            begin();
            // The window is busy for so long that the file is there before it can take it.
            while (!jobs.running().isEmpty() && !ready()) {
                Thread.onSpinWait();
            }
            jobs.close();
        });
        assertEquals("freed file", told.poll(10, TimeUnit.SECONDS));
    }

    @Test
    void whatNobodyStoppedIsHandedOver() throws Exception {
        goOn.countDown();
        begin();
        assertEquals("shown file", told.poll(10, TimeUnit.SECONDS));
        onWindow(jobs::close);
        assertEquals(0, told.size());
    }

    @Test
    void anyFaultOfWorkThatIsNeededSoonIsTold() {
        var work = BackgroundJobs.ahead(() -> {
            throw new NoClassDefFoundError("a library is missing");
        });
        CompletionException told = assertThrows(CompletionException.class, () -> work.orTimeout(10, TimeUnit.SECONDS).join());
        assertEquals(NoClassDefFoundError.class, told.getCause().getClass());
    }

    private boolean ready() {
        return jobs.running().stream().allMatch(task -> task.isDone());
    }

    private void begin() {
        onWindow(() -> jobs.run("shell.open.job", () -> {
            begun.countDown();
            boolean waiting = true;
            while (waiting) {
                try {
                    goOn.await();
                    waiting = false;
                } catch (InterruptedException e) {
                    // Like a library that does not listen.
                    continue;
                }
            }
            return "file";
        }, file -> told.add("shown " + file), file -> told.add("freed " + file)));
    }
}
