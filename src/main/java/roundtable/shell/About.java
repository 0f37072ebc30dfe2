package roundtable.shell;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;
import javafx.scene.control.Alert;
import javafx.scene.control.ButtonType;
import javafx.stage.Window;
import roundtable.words.Words;

/** What the program is, in which version, and under which licence. */
final class About {

    private About() {
    }

    /** The version from the build, such as 0.1.0. */
    static String version() {
        Properties build = new Properties();
        try (InputStream in = About.class.getResourceAsStream("/build.properties")) {
            build.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return build.getProperty("version");
    }

    static void show(Window owner, Words words) {
        Alert alert = new Alert(Alert.AlertType.INFORMATION, words.text("shell.about.text"), ButtonType.CLOSE);
        Theme.follow(alert, owner);
        alert.setTitle(words.text("shell.about"));
        alert.setHeaderText("Roundtable " + version());
        alert.show();
    }
}
