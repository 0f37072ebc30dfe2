package roundtable.minutes;

import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import roundtable.book.Action;
import roundtable.book.AgendaItem;
import roundtable.book.Body;
import roundtable.book.Book;
import roundtable.book.Confidentiality;
import roundtable.book.Decision;
import roundtable.book.Entry;
import roundtable.book.Meeting;
import roundtable.book.Nullable;
import roundtable.book.Rows;
import roundtable.rules.Printed;
import roundtable.rules.Problems;
import roundtable.words.Words;
import roundtable.workspace.Desk;

/**
 * One line of the minutes: what it is on the left, its text, and under it what a decision or an action needs. A line
 * nobody has typed into yet is on the screen only.
 */
final class EntryLine extends HBox {

    private static final PseudoClass DECISION = PseudoClass.getPseudoClass("decision");
    private static final PseudoClass ACTION = PseudoClass.getPseudoClass("action");

    private static final PseudoClass ABOVE = PseudoClass.getPseudoClass("above");

    /** Widths of a letter m under which a line is narrow. */
    private static final double NARROW = 30;

    private final Desk desk;
    private final EntryLines lines;
    private final String id;
    private final Label kind = new Label();
    private final Label number = new Label();
    private final FontIcon reader = new FontIcon();
    private final Label warning = new Label();
    private final Label unprinted = new Label();
    private final VBox body = new VBox();
    private final VBox gutter = new VBox(kind, number);
    private final EntryText text;
    private final Recognition recognition;
    private @Nullable Strip strip;

    EntryLine(Desk desk, EntryLines lines, String id) {
        this.desk = desk;
        this.lines = lines;
        this.id = id;
        text = new EntryText(() -> row().map(Entry::text).orElse(""), this::store, lines.keysOf(this));
        text.setAccessibleText(desk.words().text("minutes.entry.text"));
        text.setId("entry-text");
        text.onLeave(desk.workspace()::endTyping);
        recognition = new Recognition(desk, this);
        getStyleClass().add("entry-line");
        getChildren().addAll(gutter(), body, readers());
        widthProperty().addListener((o, was, is) -> makeRoom());
        HBox.setHgrow(body, Priority.ALWAYS);
        body.getStyleClass().add("entry-body");
        warning.getStyleClass().add("entry-warning");
        warning.setWrapText(true);
        unprinted.getStyleClass().add("entry-unprinted");
        unprinted.setWrapText(true);
        unprinted.visibleProperty().bind(unprinted.textProperty().isNotEmpty());
        unprinted.managedProperty().bind(unprinted.visibleProperty());
        warn("");
        body.getChildren().addAll(text, text.sentence(), recognition.hint(), warning, unprinted);
        text.setContextMenu(lines.menu(this));
        refresh();
    }

    String id() {
        return id;
    }

    EntryText text() {
        return text;
    }

    Meeting meeting() {
        return lines.meeting();
    }

    Optional<Entry> row() {
        return desk.workspace().book().find(Entry.class, id);
    }

    /** Whether nothing of it is in the file yet. */
    boolean draft() {
        return row().isEmpty();
    }

    Optional<Action> action() {
        return row().filter(e -> e.kind() == Entry.Kind.ACTION).flatMap(e -> Rows.actionAt(book(), id));
    }

    /** Keys of the organisations that were taken from a suggestion and still stand in the line. */
    List<String> organisations() {
        return recognition.organisationsIn(text.getText());
    }

    Optional<Decision> decision() {
        return row().filter(e -> e.kind() == Entry.Kind.DECISION).flatMap(e -> Rows.decisionAt(book(), id));
    }

    /** Shows the line as it is in the book now; the text keeps what is being typed. */
    void refresh() {
        Words words = desk.words();
        Entry.Kind now = row().map(Entry::kind).orElse(Entry.Kind.INFORMATION);
        pseudoClassStateChanged(DECISION, now == Entry.Kind.DECISION);
        pseudoClassStateChanged(ACTION, now == Entry.Kind.ACTION);
        kind.setText(draft() ? "" : KindBar.name(words, now));
        kind.setVisible(!kind.getText().isEmpty());
        number.setText(decision().map(Decision::number).or(() -> action().map(Action::number)).orElse(""));
        number.setManaged(!number.getText().isEmpty());
        text.setPromptText(draft() ? words.text("minutes.entry.prompt") : null);
        text.refresh();
        text.setEditable(lines.writable());
        row().ifPresentOrElse(this::showReader, () -> reader.setVisible(false));
        warn(row().stream().flatMap(entry -> Problems.of(book(), entry).stream()).findFirst()
                .map(problem -> words.text(problem.key(), problem.values().toArray())).orElse(""));
        unprinted.setText(row().map(this::unprinted).orElse(""));
        showStrip();
    }

    /** Why the document that members get leaves the line out; empty where it is printed. */
    private String unprinted(Entry entry) {
        Words words = desk.words();
        Body.MinutesKind minutes = Printed.kind(book(), lines.meeting());
        if (!Printed.prints(minutes, entry.kind())) {
            return words.text("minutes.entry.unprinted.kind", words.of(minutes));
        }
        boolean restricted = entry.confidentiality() == Confidentiality.RESTRICTED
                || book().find(AgendaItem.class, entry.item()).filter(item -> item.confidentiality() == Confidentiality.RESTRICTED).isPresent();
        return restricted ? words.text("minutes.entry.unprinted.restricted") : "";
    }

    /** Says something worth a second look under the text; an empty sentence takes it away. */
    void warn(String sentence) {
        warning.setText(sentence);
        warning.setVisible(!sentence.isEmpty());
        warning.setManaged(!sentence.isEmpty());
    }

    private void store(String typed) {
        if (draft()) {
            if (!typed.isBlank()) {
                desk.workspace().put("minutes.entry.add", lines.rowFor(this, typed.strip()));
            }
        } else {
            desk.workspace().typed("minutes.entry.change", Entry.class, id, e -> e.withText(typed.strip()));
        }
    }

    private void showStrip() {
        Strip wanted = strip;
        Optional<Decision> decision = decision();
        Optional<Action> action = action();
        if (decision.isPresent() && !(strip instanceof DecisionStrip)) {
            wanted = new DecisionStrip(desk, lines, decision.get().id());
        } else if (action.isPresent() && !(strip instanceof ActionStrip)) {
            wanted = new ActionStrip(desk, lines, action.get().id());
        } else if (decision.isEmpty() && action.isEmpty()) {
            wanted = null;
        }
        if (wanted != strip) {
            body.getChildren().removeIf(Strip.class::isInstance);
            strip = wanted;
            Optional.ofNullable(wanted).ifPresent(s -> body.getChildren().add((javafx.scene.Node) s));
        }
        if (strip != null) {
            strip.refresh();
        }
    }

    /** A small picture where other people may read the line than the rest of the item. */
    private void showReader(Entry entry) {
        Confidentiality who = entry.confidentiality();
        reader.setVisible(book().find(AgendaItem.class, entry.item())
                .filter(item -> item.confidentiality() == who).isEmpty());
        reader.setIconCode(who == Confidentiality.RESTRICTED ? Feather.LOCK
                : who == Confidentiality.MEMBERS ? Feather.USERS : Feather.GLOBE);
        reader.setAccessibleText(desk.words().of(who));
    }

    /** Where there is little room, what a line is stands above it instead of on its left. */
    private void makeRoom() {
        boolean above = getWidth() < NARROW * text.getFont().getSize();
        if (above != body.getChildren().contains(gutter)) {
            (above ? getChildren() : body.getChildren()).remove(gutter);
            (above ? body.getChildren() : getChildren()).addFirst(gutter);
            pseudoClassStateChanged(ABOVE, above);
        }
    }

    private VBox gutter() {
        gutter.getStyleClass().add("entry-gutter");
        kind.getStyleClass().add("entry-kind");
        number.getStyleClass().add("entry-number");
        kind.setMinWidth(0);
        return gutter;
    }

    private HBox readers() {
        HBox place = new HBox(reader);
        place.setAlignment(Pos.TOP_CENTER);
        place.getStyleClass().add("entry-reader");
        reader.getStyleClass().add("entry-reader-icon");
        return place;
    }

    private Book book() {
        return desk.workspace().book();
    }
}
