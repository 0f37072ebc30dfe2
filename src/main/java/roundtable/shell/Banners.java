package roundtable.shell;

import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import roundtable.book.Document;
import roundtable.book.Nullable;
import roundtable.rules.Problem;
import roundtable.words.Words;
import roundtable.workspace.Workspace;

/** Lines above the screen that stay as long as they are true: an invented example, a file to read only, a failed save. */
final class Banners extends VBox {

    private final Label fictional = banner("banner-fictional");
    private final Label readOnly = banner("banner-read-only");
    private final Label failure = banner("banner-failure");
    private final Words words;
    private final Workspace workspace;

    Banners(Words words, Workspace workspace) {
        this.words = words;
        this.workspace = workspace;
        getStyleClass().add("banners");
        getChildren().addAll(failure, readOnly, fictional);
        fictional.setText(words.text("shell.banner.fictional"));
        workspace.bookProperty().addListener((_, _, _) -> update());
        workspace.failureProperty().addListener((_, _, _) -> update());
        update();
    }

    private void update() {
        show(fictional, workspace.book().document().map(Document::fictional).orElse(false));
        say(readOnly, workspace.readOnly().orElse(null));
        say(failure, workspace.failureProperty().get());
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

    private static void show(Label banner, boolean visible) {
        banner.setVisible(visible);
        banner.setManaged(visible);
    }
}
