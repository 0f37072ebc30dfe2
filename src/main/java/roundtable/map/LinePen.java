package roundtable.map;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.css.PseudoClass;
import roundtable.book.Nullable;
import roundtable.book.Organisation;
import roundtable.book.RelationKind;

/** A kind of relation in the hand: two cards clicked one after the other get a line, again and again until Escape. */
final class LinePen {

    private static final PseudoClass DRAWING = PseudoClass.getPseudoClass("drawing");

    private final OpenChart open;
    private final ChartCanvas canvas;
    private final MessageLine message;
    private final BiConsumer<String, String> draw;
    private final ReadOnlyBooleanWrapper held = new ReadOnlyBooleanWrapper(this, "held");
    private @Nullable String from;

    /**
     * A pen that lies beside the chart.
     *
     * @param draw what to do with the organisations of two cards
     */
    LinePen(OpenChart open, ChartCanvas canvas, MessageLine message, BiConsumer<String, String> draw) {
        this.open = open;
        this.canvas = canvas;
        this.message = message;
        this.draw = draw;
        open.newKindProperty().addListener((_, _, _) -> tell());
    }

    /** Whether clicks on cards draw lines. */
    ReadOnlyBooleanProperty heldProperty() {
        return held.getReadOnlyProperty();
    }

    boolean isHeld() {
        return held.get();
    }

    /** The organisation where the next line begins; empty while it is not chosen, or when it is gone meanwhile. */
    Optional<String> from() {
        return open.book().find(Organisation.class, from).map(Organisation::id);
    }

    void take() {
        held.set(open.kindOfNewLine() != null);
        canvas.pseudoClassStateChanged(DRAWING, held.get());
        tell();
    }

    /** Takes the kind at a place of the list of kinds into the hand, the first being 0; nothing where there is none. */
    void take(int place) {
        List<RelationKind> kinds = open.kindsInUse();
        if (place < kinds.size()) {
            open.newKindProperty().set(kinds.get(place).id());
            take();
        }
    }

    void drop() {
        begin(null);
        held.set(false);
        canvas.pseudoClassStateChanged(DRAWING, false);
        message.hold("");
    }

    /** Begins a line at an organisation, or ends there the one that was begun. */
    void touch(String organisation) {
        Optional<String> source = from();
        begin(source.isEmpty() ? organisation : null);
        source.filter(each -> !each.equals(organisation)).ifPresent(each -> draw.accept(each, organisation));
    }

    /** Gives up the line that was begun, or else lays the pen down; whether there was anything to give up. */
    boolean escape() {
        boolean any = isHeld();
        if (from != null) {
            begin(null);
        } else if (any) {
            drop();
        }
        return any;
    }

    /** Chooses where the next line begins. */
    void begin(@Nullable String organisation) {
        aim(false);
        from = organisation;
        aim(true);
        tell();
    }

    private void aim(boolean on) {
        from().flatMap(id -> open.sheet().boxOf(id)).flatMap(box -> canvas.card(box.id()))
                .ifPresent(card -> card.setAimed(on));
    }

    private void tell() {
        RelationKind kind = open.kindOfNewLine();
        if (isHeld() && kind != null) {
            message.hold(from().map(id -> open.words().text("map.pen.second", open.names().of(kind), open.names().shortOf(id)))
                    .orElseGet(() -> open.words().text("map.pen.first", open.names().of(kind))));
        }
    }
}
