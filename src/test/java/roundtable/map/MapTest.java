package roundtable.map;

import atlantafx.base.theme.PrimerDark;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.application.Application;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.PickResult;
import roundtable.NoPages;
import roundtable.WindowTest;
import roundtable.book.Book;
import roundtable.book.Organisation;
import roundtable.book.Relation;
import roundtable.book.RelationKind;
import roundtable.controls.Command;
import roundtable.exchange.Starter;
import roundtable.words.Words;
import roundtable.workspace.Desk;
import roundtable.workspace.Jobs;
import roundtable.workspace.Workspace;

/** A window with the map alone, its commands on their keys, and the work in the background held until a test wants it. */
abstract class MapTest extends WindowTest {

    protected Workspace workspace;
    protected MapScreen screen;
    protected final List<String> printed = new ArrayList<>();
    protected final List<String> shown = new ArrayList<>();
    private final List<Runnable> waiting = new ArrayList<>();
    private boolean holding;

    /** What the map starts with; an empty file with the starter catalogue unless a test says otherwise. */
    protected Book book() {
        return Starter.book("Map", "en");
    }

    @Override
    protected Parent content() {
        workspace = Workspace.of(book());
        screen = new MapScreen(desk(workspace));
        return (Parent) screen.node();
    }

    /** What screens and their parts get, on whatever file. */
    protected Desk desk(Workspace of) {
        return new Desk(of, Words.in(language()), shown::add, new Background(), new Printer());
    }

    protected String language() {
        return "en";
    }

    @Override
    public void start(javafx.stage.Stage window) throws Exception {
        super.start(window);
        // The window is wider than the screen that is drawn into memory, and would be put half outside it.
        window.setX(0);
        window.setY(0);
        look("light");
        for (Command command : screen.commands()) {
            if (command.keys() != null) {
                stage.getScene().getAccelerators().put(command.keys(), command::fire);
            }
        }
    }

    /** Dresses the window in the colours of a theme. */
    protected void look(String theme) {
        if (theme.equals("dark")) {
            Application.setUserAgentStylesheet(new PrimerDark().getUserAgentStylesheet());
        }
        stage.getScene().getStylesheets().setAll("/look/colours-" + theme + ".css", "/look/roundtable.css",
                "/look/controls.css", "/look/map.css");
    }

    /** Lets work in the background wait until {@link #finishWork()}. */
    protected void holdWork() {
        holding = true;
    }

    protected void finishWork() {
        holding = false;
        onWindow(() -> {
            waiting.forEach(Runnable::run);
            waiting.clear();
        });
    }

    protected Organisation organisation(String name) {
        return workspace.book().all(Organisation.class).stream().filter(o -> o.name().equals(name)).findFirst()
                .orElseThrow(() -> new AssertionError("no organisation " + name));
    }

    protected List<String> names() {
        return workspace.book().all(Organisation.class).stream().map(Organisation::name).toList();
    }

    protected List<Relation> relations() {
        return workspace.book().all(Relation.class);
    }

    protected RelationKind kind(String code) {
        return workspace.book().all(RelationKind.class).stream().filter(k -> code.equals(k.code())).findFirst().orElseThrow();
    }

    protected OrganisationCard card(String name) {
        settle();
        return (OrganisationCard) lookup("#card-" + organisation(name).id()).query();
    }

    /** Middle of a card on the screen. */
    protected Point2D middle(String name) {
        OrganisationCard card = card(name);
        return onWindow(() -> {
            Bounds box = card.localToScreen(card.getLayoutBounds());
            return new Point2D(box.getCenterX(), box.getCenterY());
        });
    }

    protected <N extends Node> N node(String id) {
        settle();
        return lookup("#" + id).query();
    }

    /** Types a text letter by letter, as the keyboard sends it. */
    protected void type(String text) {
        write(text);
    }

    /** Types lines, each with Enter, as fast as the window takes them: for stories with many of them. */
    protected void typeLines(List<String> lines) {
        onWindow(() -> lines.forEach(line -> {
            letters(line);
            fire(KeyEvent.KEY_PRESSED, "", KeyCode.ENTER);
        }));
    }

    /** Types a text as fast as the window takes it. */
    protected void typeFast(String text) {
        onWindow(() -> letters(text));
    }

    private void letters(String text) {
        text.chars().forEach(letter -> fire(KeyEvent.KEY_TYPED, Character.toString(letter), KeyCode.UNDEFINED));
    }

    private void fire(EventType<KeyEvent> type, String letter, KeyCode code) {
        Event.fireEvent(stage.getScene().getFocusOwner(), new KeyEvent(type, letter, "", code, false, false, false, false));
    }

    protected void keys(KeyCode... keys) {
        push(keys);
    }

    /** The ids of the cards and lines that are marked. */
    protected List<String> marked() {
        return onWindow(() -> Stream.concat(
                lookup(".organisation-card").queryAll().stream().filter(MapTest::isMarked)
                        .map(card -> ((OrganisationCard) card).box().id()),
                lookup(".relation-path").queryAll().stream().filter(MapTest::isMarked)
                        .map(path -> ((RelationPath) path).line().id())).toList());
    }

    private static boolean isMarked(Node node) {
        return node.getPseudoClassStates().stream().anyMatch(state -> state.getPseudoClassName().equals("marked"));
    }

    /** Clicks a card with Ctrl held; the keys that a robot holds down do not reach the mouse of a window in memory. */
    protected void clickToo(String name) {
        mouse(card(name), MouseEvent.MOUSE_PRESSED, middle(name), false);
        mouse(card(name), MouseEvent.MOUSE_RELEASED, middle(name), false);
    }

    /** Draws a rectangle on the chart with Shift held, from one place of the screen to another. */
    protected void rectangle(Point2D from, Point2D to) {
        Node canvas = node("chart-canvas");
        mouse(canvas, MouseEvent.MOUSE_PRESSED, from, true);
        mouse(canvas, MouseEvent.MOUSE_DRAGGED, from.midpoint(to), true);
        mouse(canvas, MouseEvent.MOUSE_DRAGGED, to, true);
        mouse(canvas, MouseEvent.MOUSE_RELEASED, to, true);
    }

    /** Drags over the empty chart with Alt held, from one place of the screen to another. */
    protected void pullSpace(Point2D from, Point2D to) {
        Node canvas = node("chart-canvas");
        List<Map.Entry<EventType<MouseEvent>, Point2D>> way = List.of(Map.entry(MouseEvent.MOUSE_PRESSED, from),
                Map.entry(MouseEvent.MOUSE_DRAGGED, from.midpoint(to)), Map.entry(MouseEvent.MOUSE_DRAGGED, to),
                Map.entry(MouseEvent.MOUSE_RELEASED, to));
        onWindow(() -> way.forEach(step -> {
            Point2D here = canvas.localToScene(canvas.screenToLocal(step.getValue()));
            Event.fireEvent(canvas, new MouseEvent(step.getKey(), here.getX(), here.getY(), step.getValue().getX(),
                    step.getValue().getY(), MouseButton.PRIMARY, 1, false, false, true, false, true, false, false, true,
                    false, true, new PickResult(canvas, here.getX(), here.getY())));
        }));
    }

    private void mouse(Node node, EventType<MouseEvent> type, Point2D at, boolean shift) {
        onWindow(() -> {
            Point2D here = node.localToScene(node.screenToLocal(at));
            Event.fireEvent(node, new MouseEvent(type, here.getX(), here.getY(), at.getX(), at.getY(),
                    MouseButton.PRIMARY, 1, shift, !shift, false, false, type != MouseEvent.MOUSE_RELEASED, false, false,
                    true, false, true, new PickResult(node, here.getX(), here.getY())));
        });
    }

    protected boolean isTyping() {
        return stage.getScene().getFocusOwner() instanceof TextInputControl;
    }

    private final class Background implements Jobs {

        @Override
        public <T> void run(String label, Callable<T> work, Consumer<T> done) {
            Runnable now = () -> {
                try {
                    done.accept(work.call());
                } catch (Exception e) {
                    throw new IllegalStateException(e);
                }
            };
            if (holding) {
                waiting.add(now);
            } else {
                now.run();
            }
        }
    }

    private final class Printer extends NoPages {

        @Override
        public void chart(String chartId) {
            printed.add(chartId);
        }

        @Override
        public void web(String address) {
            printed.add(address);
        }
    }
}
