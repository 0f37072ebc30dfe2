package roundtable.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javafx.scene.Parent;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;
import roundtable.WindowTest;
import roundtable.exchange.Starter;
import roundtable.words.Words;
import roundtable.workspace.Workspace;

/** What takes its time is named at the foot of the window, one by one, and each can be stopped. */
class StatusLineTest extends WindowTest {

    private final Words words = Words.in("en");
    private final CountDownLatch go = new CountDownLatch(1);
    private final List<String> done = new ArrayList<>();
    private BackgroundJobs jobs;
    private StatusLine line;

    @Override
    protected Parent content() {
        jobs = new BackgroundJobs(words, error -> done.add(error.toString()));
        line = new StatusLine(words, Workspace.of(Starter.book("Quarter", "en")), jobs);
        return dressed(new BorderPane(null, null, null, line, null));
    }

    @AfterEach
    void end() {
        jobs.close();
    }

    @Test
    void workOnManyThingsShowsHowFarItIsAndIsStopped() throws Exception {
        onWindow(() -> jobs.count("shell.participants.job", 4, made -> {
            made.accept(1);
            go.await();
            return "all";
        }, done::add));
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> line.getProgress() == 0.25);
        assertEquals("Making the pages of participants ...", line.getText());
        onWindow(() -> List.copyOf(jobs.running()).forEach(javafx.concurrent.Task::cancel));
        assertEquals("All changes are saved", line.getText());
        assertEquals(List.of(), done);
    }

    @Test
    void severalJobsAreListedAndOneOfThemIsStopped() throws Exception {
        assertEquals("All changes are saved", line.getText());
        onWindow(() -> {
            jobs.run("shell.pdf.job", () -> waiting("chart"), done::add);
            jobs.run("shell.copy.job", () -> waiting("copy"), done::add);
            jobs.run("shell.table.job", () -> waiting("table"), done::add);
        });
        assertEquals("Making the PDF ...", line.getText());
        assertTrue(line.getProgress() < 0, "a bar that moves");
        clickOn("#jobs");
        Path picture = picture("status-line-jobs");
        assertTrue(picture.toFile().exists());
        assertEquals(List.of("Stop: Making the PDF", "Stop: Saving a copy", "Stop: Saving the table", "Stop all"),
                onWindow(() -> lookup("#jobs").queryAs(javafx.scene.control.MenuButton.class).getItems().stream()
                        .map(MenuItem::getText).filter(text -> text != null).toList()));
        push(KeyCode.DOWN).push(KeyCode.DOWN).push(KeyCode.ENTER);
        go.countDown();
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> jobs.running().isEmpty());
        settle();
        assertEquals(2, done.size(), done.toString());
        assertEquals("All changes are saved", line.getText());
        assertFalse(lookup("#jobs").tryQuery().isPresent());
    }

    @Test
    void aSingleJobHasOneButtonWhichStopsIt() throws Exception {
        onWindow(() -> jobs.run("shell.pdf.job", () -> waiting("chart"), done::add));
        clickOn("Cancel");
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> jobs.running().isEmpty());
        assertEquals(List.of(), done);
        assertEquals("All changes are saved", line.getText());
    }

    private String waiting(String name) throws InterruptedException {
        go.await();
        return name;
    }
}
