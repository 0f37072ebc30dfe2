package roundtable.shell;

import java.nio.file.Path;
import java.util.List;
import javafx.stage.Stage;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** Lists every text that cannot be read, in every language, theme, size of window and size of text. */
public final class LooksBench {

    private LooksBench() {
    }

    /** Prints a line for each text that is cut, hidden, overlapping or missing, and how many there are in each look. */
    public static void run(Path folder) throws Exception {
        System.setProperty("glass.platform", "Headless");
        System.setProperty("prism.order", "sw");
        Stage stage = FxToolkit.registerPrimaryStage();
        Looks looks = WaitForAsyncUtils.waitForAsyncFx(30_000, () -> new Looks(stage, folder));
        for (String language : List.of("en", "de")) {
            for (Theme theme : List.of(Theme.LIGHT, Theme.DARK, Theme.CONTRAST)) {
                for (int size : List.of(100, 200)) {
                    print(looks, new Looks.Look(language, theme, 1280, 720, size));
                    print(looks, new Looks.Look(language, theme, 1920, 1080, size));
                }
            }
        }
        looks.close();
        System.exit(0);
    }

    private static void print(Looks looks, Looks.Look look) throws Exception {
        List<String> troubles = looks.everything(look);
        System.out.println(look + ": " + troubles.size());
        troubles.forEach(System.out::println);
    }
}
