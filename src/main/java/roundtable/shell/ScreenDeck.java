package roundtable.shell;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
            bringUp(made(place).node());
            front.set(place);
        });
    }

    private Screen made(ScreenPlace place) {
        return built.computeIfAbsent(place, p -> p.make().apply(desk));
    }

    /**
     * Makes one more screen before it is asked for. It is styled and laid out in the next frame, where nobody sees it.
     *
     * @return false when all of them are there
     */
    boolean prepare() {
        Optional<ScreenPlace> next = places.stream().filter(place -> !built.containsKey(place)).findFirst();
        next.ifPresent(place -> {
            Node node = made(place).node();
            node.setOpacity(0);
            node.setMouseTransparent(true);
            getChildren().add(node);
            getScene().addPostLayoutPulseListener(new Runnable() {
                @Override
                public void run() {
                    node.getScene().removePostLayoutPulseListener(this);
                    node.setOpacity(1);
                    node.setMouseTransparent(false);
                    seen(node, front.get() == place);
                }
            });
        });
        return next.isPresent();
    }

    /** A screen stays in the window, unseen: what leaves it is styled and laid out anew when it comes back. */
    private void bringUp(Node wanted) {
        if (!getChildren().contains(wanted)) {
            getChildren().add(wanted);
        }
        getChildren().forEach(node -> seen(node, node == wanted));
    }

    private static void seen(Node screen, boolean is) {
        screen.setVisible(is);
        screen.setManaged(is);
    }

    @Override
    public void open(Class<? extends Row> type) {
        desk.workspace().book().all(type).stream().findFirst().map(Row::id).ifPresentOrElse(this::show,
                () -> places.stream().filter(place -> place.rows().contains(type)).findFirst().ifPresent(this::open));
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
