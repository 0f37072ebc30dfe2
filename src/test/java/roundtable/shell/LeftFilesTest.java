package roundtable.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.ref.WeakReference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** A program that stays open all day and works on one file after another keeps none of those that were left. */
class LeftFilesTest extends SessionTest {

    @Test
    void a_file_that_was_left_takes_no_memory_any_more() throws Exception {
        begin("en");
        WeakReference<MainWindow> left = new WeakReference<>(session.window());
        for (ScreenPlace place : ScreenPlaces.ALL) {
            onWindow(() -> session.window().deck().open(place));
            settle();
        }
        Path next = Files.copy(session.window().path(), folder.resolve("next.roundtable"));
        onWindow(() -> session.open(next));
        opened("next.roundtable");

        // What the window drew last is let go with its next pictures.
        for (ScreenPlace place : ScreenPlaces.ALL) {
            onWindow(() -> session.window().deck().open(place));
            settle();
        }
        // The test's own hands remember every event with the node it went to.
        FxToolkit.toolkitContext().setRegisteredStage(window);
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> {
            System.gc();
            return left.refersTo(null);
        });
        assertThat(left.refersTo(null)).isTrue();
    }
}
