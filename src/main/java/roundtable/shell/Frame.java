package roundtable.shell;

import javafx.scene.Scene;
import javafx.scene.layout.BorderPane;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import roundtable.words.Words;

/** The window before there is a file in it: the user sees at once that the program starts. */
final class Frame {

    private Frame() {
    }

    /** Shows the window in the place and the colours of last time. */
    static void show(Stage stage, Settings settings, Words words, Runnable shown) {
        Text opening = new Text(words.text("shell.opening"));
        opening.getStyleClass().add("opening");
        BorderPane root = new BorderPane(opening);
        root.getStyleClass().add("main-window");
        Scene scene = new Scene(root, WindowPlace.WIDTH, WindowPlace.HEIGHT);
        settings.theme().dress(scene, settings.textSize());
        stage.setScene(scene);
        stage.setTitle(words.text("shell.title"));
        WindowPlace.restore(stage, settings);
        afterFirst(scene, shown);
        stage.show();
    }

    private static void afterFirst(Scene scene, Runnable shown) {
        scene.addPostLayoutPulseListener(new Runnable() {
            @Override
            public void run() {
                scene.removePostLayoutPulseListener(this);
                shown.run();
            }
        });
    }
}
