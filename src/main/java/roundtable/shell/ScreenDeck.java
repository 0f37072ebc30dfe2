package roundtable.shell;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import roundtable.book.Row;
import roundtable.controls.Screen;
import roundtable.workspace.Desk;
import roundtable.workspace.Navigator;

/** The screens of one open file: each is built when it is opened first, and one is in front. */
final class ScreenDeck extends StackPane implements Navigator {

    private final List<ScreenPlace> places;
    private final Map<ScreenPlace, Screen> built = new HashMap<>();
    private final ReadOnlyObjectWrapper<ScreenPlace> front = new ReadOnlyObjectWrapper<>();
    private Consumer<Runnable> before = Runnable::run;
    private Desk desk;

    ScreenDeck(List<ScreenPlace> places) {
        this.places = places;
        getStyleClass().add("screen-deck");
    }

    /** Gives the deck what its screens work with; before each change of screens, typed text is handed over. */
    void begin(Desk desk, Consumer<Runnable> before) {
        this.desk = desk;
        this.before = before;
    }

    Desk desk() {
        return desk;
    }

    ReadOnlyObjectProperty<ScreenPlace> front() {
        return front.getReadOnlyProperty();
    }

    /** The screen in front. */
    Screen screen() {
        return built.get(front.get());
    }

    void open(ScreenPlace place) {
        before.accept(() -> {
            Screen screen = built.computeIfAbsent(place, p -> p.make().apply(desk));
            bringUp(screen.node());
            front.set(place);
        });
    }

    /** What leaves the window is styled and laid out anew when it comes back; what is large stays and is only hidden. */
    private void bringUp(Node wanted) {
        List<Node> staying = built.values().stream().filter(Screen::stays).map(Screen::node).toList();
        getChildren().removeIf(node -> node != wanted && !staying.contains(node));
        if (!getChildren().contains(wanted)) {
            getChildren().add(wanted);
        }
        getChildren().forEach(node -> {
            node.setVisible(node == wanted);
            node.setManaged(node == wanted);
        });
    }

    @Override
    public void show(String rowId) {
        Row row = desk.workspace().book().get(rowId);
        if (row == null) {
            return;
        }
        places.stream().filter(place -> place.rows().contains(row.getClass())).findFirst().ifPresent(place -> {
            // A row on several screens stays where the user is.
            boolean here = front.get() != null && (front.get().rows().contains(row.getClass()) || screen().shows(rowId));
            if (!here) {
                open(place);
            }
            screen().reveal(rowId);
        });
    }
}
