package roundtable.map;

import java.util.List;
import java.util.stream.Collectors;
import javafx.event.Event;
import javafx.geometry.Point2D;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import roundtable.book.Body;
import roundtable.book.Organisation;
import roundtable.book.Placement;
import roundtable.book.Relation;
import roundtable.book.Row;
import roundtable.book.Rows;

/** What the commands of the map do, with a sentence about it where the picture alone does not tell. */
final class MapActions {

    private final OpenChart open;
    private final ChartCanvas canvas;
    private final MessageLine message;
    private final Arranging arranging;
    private final Drafting drafting;
    private final Leaving leaving;
    private final ChartClipboard clipboard;
    private final LinePen pen;
    private final Bending bending;
    private final BendHandles bends;
    private NameEditor names;
    private Branching branching;
    private MapParts parts;

    MapActions(OpenChart open, ChartCanvas canvas, MessageLine message) {
        this.open = open;
        this.canvas = canvas;
        this.message = message;
        this.arranging = new Arranging(open, message::say);
        this.drafting = new Drafting(open);
        this.leaving = new Leaving(open);
        this.clipboard = new ChartClipboard(open, arranging);
        this.pen = new LinePen(open, canvas, message, this::draw);
        new LaneDrag(canvas, open, arranging, message::say);
        this.bending = new Bending(canvas, open, message::say);
        this.bends = new BendHandles(canvas, open, bending, pen::isHeld, message::say);
    }

    /** The parts of the screen that commands turn to, made after the commands. */
    void use(NameEditor editor, Branching sides, MapParts others) {
        names = editor;
        branching = sides;
        parts = others;
    }

    Arranging arranging() {
        return arranging;
    }

    LinePen pen() {
        return pen;
    }

    /** Takes the kind of the next line into the hand, so that clicks on cards draw it, or lays it down. */
    void draw() {
        if (pen.isHeld()) {
            pen.drop();
        } else {
            pen.take();
            canvas.requestFocus();
            open.selection().current().ifPresent(canvas::focus);
        }
    }

    Drafting drafting() {
        return drafting;
    }

    void add() {
        parts.add();
    }

    void find() {
        parts.find();
    }

    void positions() {
        parts.positions();
    }

    void newChart() {
        parts.newChart();
    }

    void filter() {
        parts.filter();
    }

    void looks() {
        parts.looks();
    }

    void clearFilter() {
        new Filtering(open).clear();
    }

    void table() {
        parts.table();
    }

    /** Presses a key on the chart, as from the menu; what is being typed there is left alone. */
    void press(KeyCode code, boolean shortcut, boolean alt) {
        if (!(canvas.getScene().getFocusOwner() instanceof TextInputControl)) {
            Event.fireEvent(canvas, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, shortcut, alt, false));
        }
    }

    void kinds() {
        parts.kinds();
    }

    /** Draws lines from the first marked card to each of the others. */
    void connect() {
        List<String> ends = open.markedOrganisations();
        ends.stream().skip(1).forEach(target -> connect(ends.getFirst(), target));
    }

    void connect(String source, String target) {
        drafting.connect(source, target).ifPresent(line -> {
            open.selection().only(line);
            canvas.focus(line);
            tell(line);
        });
    }

    /** As connect, but the card at the end stays in hand, so that one goes on from there. */
    private void draw(String source, String target) {
        drafting.connect(source, target).ifPresent(this::tell);
    }

    private void tell(String line) {
        message.say(new Doubts(open).about(open.book().find(Relation.class, line).stream().toList())
                .map(doubt -> open.words().text("map.quick.doubt", doubt))
                .orElseGet(() -> open.sheet().line(line) == null ? "" : new Spoken(open).of(open.sheet().line(line))));
    }

    /** A new card at the right of the current one, linked with it. */
    void branch() {
        open.selection().current().map(open.sheet()::box).ifPresent(box -> branching.from(box, new Point2D(1, 0)));
    }

    void copy() {
        int count = clipboard.copy();
        String copied = count == 0 ? "" : open.words().count("map.said.copied", count);
        String kept = clipboard.keepsBack() ? open.words().text("map.said.copied.restricted") : "";
        message.say((copied + " " + kept).strip());
    }

    /** Cards of this file come onto this chart; of anything else the user is told first what would come of it. */
    void paste() {
        java.util.Map<String, javafx.geometry.Bounds> cards = clipboard.cards();
        if (cards.isEmpty()) {
            parts.paste(clipboard.text());
            return;
        }
        int came = clipboard.show(cards);
        open.selection().set(cards.keySet().stream().flatMap(id -> open.sheet().boxOf(id).stream())
                .map(roundtable.drawing.Box::id).toList());
        message.say(came == 0 ? open.words().text("map.said.shown-already") : open.words().count("map.said.shown", came));
    }

    /** Takes hold of the marked line, so that keys bend it. */
    void bend() {
        bends.begin();
    }

    /** Lets the marked lines find their ways by themselves. */
    void unbend() {
        bending.free();
    }

    void rename() {
        open.selection().current().flatMap(canvas::card).ifPresent(names::rename);
    }

    void card() {
        open.currentOrganisation().ifPresent(o -> open.desk().navigator().show(o.id()));
    }

    void markAll() {
        open.selection().set(open.sheet().boxes().stream().filter(box -> !box.isSeat())
                .map(roundtable.drawing.Box::id).toList());
    }

    /** A line cannot be on one chart only: it is deleted; cards are taken off this chart. */
    void hideOrDelete() {
        if (open.markedOrganisations().isEmpty()) {
            delete();
        } else {
            int count = open.markedOrganisations().size();
            leaving.hide();
            message.say(open.words().count("map.said.hidden", count));
        }
        canvas.requestFocus();
    }

    void end() {
        int count = open.markedOrganisations().size() + open.markedRelations().size();
        leaving.end();
        message.say(open.words().count("map.said.ended", count));
    }

    /** Deletes from the file, unless something else still names it; then it says what. */
    void delete() {
        List<Row> uses = leaving.uses();
        if (!uses.isEmpty()) {
            message.say(open.words().text("map.said.used", uses.stream().map(this::kindOf).distinct()
                    .collect(Collectors.joining(", "))));
            return;
        }
        long lines = leaving.alongWith().stream().filter(Relation.class::isInstance).count();
        leaving.delete();
        canvas.requestFocus();
        message.say(open.words().count("map.said.deleted", lines));
    }

    private String kindOf(Row row) {
        return open.words().text(row instanceof Body || row instanceof roundtable.book.Seat ? "map.used.seat"
                : row instanceof Organisation ? "map.used.organisation" : "map.used.minutes");
    }

    void bringAllBack() {
        List<String> hidden = Rows.placements(open.book(), open.chart().id()).stream().filter(Placement::hidden)
                .map(Placement::organisation).toList();
        leaving.bringBack(hidden);
    }

    /** The pages for the marked organisations. */
    void page() {
        open.desk().pages().participants(open.markedOrganisations());
    }

    /** The pages for all that this chart shows. */
    void pages() {
        open.desk().pages().participants(open.sheet().boxes().stream().map(roundtable.drawing.Box::organisation).distinct().toList());
    }

    void pdf() {
        if (open.book().get(roundtable.book.Chart.class, open.chart().id()) == null) {
            open.workspace().put("map.step.chart", open.chart());
        }
        open.desk().pages().chart(open.chart().id());
    }
}
