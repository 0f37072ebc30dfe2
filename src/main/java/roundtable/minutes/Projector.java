package roundtable.minutes;

import java.util.function.IntConsumer;
import javafx.beans.value.ChangeListener;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.Window;
import roundtable.book.Nullable;
import roundtable.workspace.Desk;

/**
 * The window for the wall: the item the minute taker is in. On a second screen it fills that one. Its keys go to the
 * next and the previous item, F11 fills the screen, Escape closes it.
 */
final class Projector {

    private static final double WIDTH = 1280;
    private static final double HEIGHT = 720;

    private final Desk desk;
    private final Place place;
    private final IntConsumer walk;
    private @Nullable Stage stage;

    /**
     * Not yet open.
     *
     * @param walk goes so many items on
     */
    Projector(Desk desk, Place place, IntConsumer walk) {
        this.desk = desk;
        this.place = place;
        this.walk = walk;
    }

    /** Opens the window, or closes it. */
    void toggle(Window owner) {
        if (stage != null) {
            stage.close();
        } else {
            open(owner);
        }
    }

    /** Closes the window where it is open, as when its file is. */
    void close() {
        if (stage != null) {
            stage.close();
        }
    }

    private void open(Window owner) {
        Wall wall = new Wall(desk, place);
        Stage made = new Stage();
        made.initOwner(owner);
        made.setTitle(desk.words().text("minutes.projector"));
        made.setScene(new Scene(wall, WIDTH, HEIGHT));
        made.getScene().getStylesheets().setAll(owner.getScene().getStylesheets().isEmpty()
                ? owner.getScene().getRoot().getStylesheets() : owner.getScene().getStylesheets());
        made.getScene().addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        ChangeListener<Object> follow = (o, was, is) -> wall.refresh();
        desk.workspace().bookProperty().addListener(follow);
        place.item().addListener(follow);
        made.setOnHidden(e -> {
            desk.workspace().bookProperty().removeListener(follow);
            place.item().removeListener(follow);
            stage = null;
        });
        stage = made;
        fill(made, owner);
        made.show();
        wall.refresh();
    }

    /** Fills the screen on which the minutes are not, where there is one. */
    private static void fill(Stage stage, Window owner) {
        Screen.getScreens().stream().filter(screen -> !screen.getBounds().contains(owner.getX() + owner.getWidth() / 2,
                owner.getY() + owner.getHeight() / 2)).findFirst().ifPresent(screen -> {
                    stage.setX(screen.getBounds().getMinX());
                    stage.setY(screen.getBounds().getMinY());
                    stage.setFullScreenExitHint("");
                    stage.setFullScreen(true);
                });
    }

    private void key(KeyEvent event) {
        KeyCode code = event.getCode();
        switch (code) {
            case PAGE_DOWN, RIGHT, DOWN, SPACE -> walk.accept(1);
            case PAGE_UP, LEFT, UP -> walk.accept(-1);
            case F11 -> stage.setFullScreen(!stage.isFullScreen());
            case ESCAPE -> stage.close();
            default -> {
                return;
            }
        }
        event.consume();
    }
}
