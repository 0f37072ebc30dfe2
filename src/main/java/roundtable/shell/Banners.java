package roundtable.shell;

import atlantafx.base.theme.Styles;
import java.nio.file.Path;
import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import roundtable.book.Document;
import roundtable.book.Nullable;
import roundtable.controls.Cramped;
import roundtable.file.RoundtableFile;
import roundtable.rules.Problem;
import roundtable.words.Words;
import roundtable.workspace.Workspace;

/** Lines above the screen that stay as long as they are true: an invented example, a file to read only, a failed save. */
final class Banners extends VBox {

    private final Label fictional = banner("banner-fictional");
    private final Label readOnly = new Label();
    private final VBox readOnlyLine;
    private final Label failure = banner("banner-failure");
    private final Label unkept = banner("banner-unkept");
    private final ReadOnlyObjectProperty<Path> unkeptIn;
    /** The settings last longer than this file's window, and know it only weakly. */
    private final InvalidationListener unkeptChanged = _ -> update();
    private final Words words;
    private final Workspace workspace;
    private boolean cramped;

    /**
     * The lines of a file.
     *
     * @param unkeptIn the folder that takes no settings; null within for none
     * @param again tries once more to open a file that can only be read
     * @param copy makes a copy of it, which can be changed
     */
    Banners(Words words, Workspace workspace, ReadOnlyObjectProperty<Path> unkeptIn, Runnable again,
            Runnable copy) {
        this.words = words;
        this.workspace = workspace;
        this.unkeptIn = unkeptIn;
        HBox ways = new HBox(button("banner-again", words.text("shell.read-only.again"), again),
                button("banner-copy", words.text("shell.read-only.copy"), copy));
        ways.getStyleClass().add("banner-ways");
        readOnlyLine = new VBox(readOnly, ways);
        readOnlyLine.getStyleClass().addAll("banner", "banner-read-only", "banner-line");
        readOnly.setWrapText(true);
        // A screen that wants more room than there is does not take it from what must be read.
        setMinHeight(USE_PREF_SIZE);
        getStyleClass().add("banners");
        getChildren().addAll(failure, readOnlyLine, unkept, fictional);
        fictional.setText(words.text("shell.banner.fictional"));
        workspace.bookProperty().addListener((_, _, _) -> update());
        workspace.failureProperty().addListener((_, _, _) -> update());
        unkeptIn.addListener(new WeakInvalidationListener(unkeptChanged));
        // The line at the foot of the window says it then.
        Cramped.follow(this, is -> {
            cramped = is;
            update();
        });
    }

    private void update() {
        show(fictional, !cramped && workspace.book().document().map(Document::fictional).orElse(false));
        say(readOnly, workspace.readOnly().orElse(null));
        show(readOnlyLine, workspace.readOnly().isPresent());
        say(failure, workspace.failureProperty().get());
        Path folder = unkeptIn.get();
        show(unkept, folder != null);
        unkept.setText(folder == null ? "" : words.text(passing(folder) ? "shell.banner.passing" : "shell.banner.unkept", folder));
    }

    /** Whether the example itself had to be put among temporary files, because it found no place beside the settings. */
    private boolean passing(Path folder) {
        return workspace.file().map(RoundtableFile::path).filter(file -> !file.startsWith(folder)
                && file.getFileName().toString().startsWith(Session.EXAMPLE)
                && file.startsWith(System.getProperty("java.io.tmpdir"))).isPresent();
    }

    private void say(Label banner, @Nullable Problem problem) {
        show(banner, problem != null);
        if (problem != null) {
            banner.setText(words.text(problem.key(), problem.values().toArray()));
        }
    }

    private static Label banner(String style) {
        Label label = new Label();
        label.getStyleClass().addAll("banner", style);
        label.setMaxWidth(Double.MAX_VALUE);
        label.setWrapText(true);
        return label;
    }

    private static Button button(String id, String text, Runnable action) {
        Button button = new Button(text);
        button.setId(id);
        button.setAccessibleText(text);
        button.getStyleClass().add(Styles.SMALL);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> action.run());
        return button;
    }

    private static void show(Node banner, boolean visible) {
        banner.setVisible(visible);
        banner.setManaged(visible);
    }
}
