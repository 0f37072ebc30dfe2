package roundtable.map;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import roundtable.book.Organisation;
import roundtable.controls.Commits;
import roundtable.controls.Idle;

/** The field that lies over a card to rename it in place, or over an empty place to name what shall stand there. */
final class NameEditor extends TextArea implements Commits {

    private static final double LEAST_WIDTH = 220;
    private static final double LEAST_HEIGHT = 62;
    private static final double PROMPT_SHIFT = 30;

    private final ChartCanvas canvas;
    private final OpenChart open;
    private final Drafting drafting;
    private final Consumer<String> say;
    private final Idle idle = new Idle(Idle.TYPING, this::keep);
    private Consumer<String> take = name -> { };
    private String renamed;
    private String start = "";
    private boolean busy;
    private Runnable again;

    /**
     * A field over a chart.
     *
     * @param say tells the user what is wrong, or worth a second look, with a name
     */
    NameEditor(ChartCanvas canvas, OpenChart open, Drafting drafting, Consumer<String> say) {
        this.canvas = canvas;
        this.open = open;
        this.drafting = drafting;
        this.say = say;
        setId("card-name");
        setAccessibleText(open.words().text("map.name"));
        getStyleClass().add("name-editor");
        setWrapText(true);
        setPrefRowCount(2);
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        focusedProperty().addListener((property, was, is) -> {
            if (!is) {
                close();
            }
        });
        textProperty().addListener((property, was, is) -> idle.restart());
    }

    /** Renames the organisation of a card where it stands. */
    void rename(OrganisationCard card) {
        String organisation = card.box().organisation();
        Organisation row = open.book().get(Organisation.class, organisation);
        if (row != null) {
            open(card.place(), row.name(), name -> {
                drafting.rename(organisation, name);
                doubt(organisation);
            });
            renamed = organisation;
            selectAll();
        }
    }

    /** Names a new organisation that will stand at a place; one that is there already is shown. */
    void create(Point2D middle) {
        open(around(middle), "", name -> {
            Optional<Organisation> known = drafting.known(name);
            marked(known.map(o -> drafting.show(o.id(), middle)).orElseGet(() -> drafting.organisation(name, middle)));
            known.ifPresent(o -> say.accept(open.words().text("map.quick.there", open.names().of(o))));
        });
    }

    /** Names a new organisation at the end of a line from another one. */
    void createAfter(String source, Point2D middle) {
        open(around(middle), "", name -> marked(drafting.connectToNew(source, name, middle)));
    }

    /** As createAfter, at the first of places; the Tab key goes on with the next organisation at the next place. */
    void createAfter(String source, Supplier<Point2D> places) {
        createAfter(source, places.get());
        again = () -> createAfter(source, places);
    }

    @Override
    public void commit() {
        if (busy) {
            close();
        }
    }

    private void marked(String organisation) {
        open.sheet().boxOf(organisation).ifPresent(box -> open.selection().only(box.id()));
        doubt(organisation);
    }

    private void doubt(String organisation) {
        new Doubts(open).about(open.book().find(Organisation.class, organisation).stream().toList()).ifPresent(say);
    }

    private static Bounds around(Point2D middle) {
        return new javafx.geometry.BoundingBox(middle.getX() - LEAST_WIDTH / 2, middle.getY() - PROMPT_SHIFT,
                LEAST_WIDTH, LEAST_HEIGHT);
    }

    private void open(Bounds place, String text, Consumer<String> then) {
        close();
        renamed = null;
        again = null;
        start = text;
        setText(text);
        take = then;
        Point2D corner = canvas.fromSurface(place.getMinX(), place.getMinY());
        canvas.cover(this);
        resizeRelocate(corner.getX(), corner.getY(), Math.max(LEAST_WIDTH, place.getWidth() * canvas.zoom()),
                Math.max(LEAST_HEIGHT, place.getHeight() * canvas.zoom()));
        busy = true;
        requestFocus();
        positionCaret(text.length());
    }

    /** A pause in typing keeps the other name of an organisation that is there already. */
    private void keep() {
        if (busy && renamed != null && !name().isEmpty()) {
            open.workspace().typed("map.step.rename", Organisation.class, renamed, row -> row.withName(name()));
        }
    }

    private void close() {
        if (!busy) {
            return;
        }
        idle.stop();
        busy = false;
        boolean focused = isFocused();
        canvas.uncover(this);
        if (!name().isEmpty()) {
            take.accept(name());
            open.workspace().endTyping();
        } else if (renamed != null) {
            say.accept(open.words().text("rules.name.empty"));
        }
        if (focused) {
            open.selection().current().ifPresentOrElse(canvas::focus, canvas::requestFocus);
        }
    }

    private String name() {
        return getText() == null ? "" : getText().replaceAll("\\s+", " ").strip();
    }

    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.TAB) {
            Runnable more = event.getCode() == KeyCode.TAB && !name().isEmpty() ? again : null;
            event.consume();
            close();
            if (more != null) {
                more.run();
            }
        } else if (event.getCode() == KeyCode.ESCAPE) {
            event.consume();
            setText(start);
            close();
        }
    }
}
