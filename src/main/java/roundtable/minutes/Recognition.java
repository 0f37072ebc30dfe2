package roundtable.minutes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Rectangle2D;
import javafx.scene.control.Label;
import javafx.scene.control.skin.TextAreaSkin;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import roundtable.book.Action;
import roundtable.book.ActionPartner;
import roundtable.book.Change;
import roundtable.book.Ids;
import roundtable.controls.Suggestions;
import roundtable.rules.TypedDate;
import roundtable.words.Words;
import roundtable.workspace.Desk;

/**
 * What a line recognises while it is typed: an organisation behind @, and in an action a date. One clear reading is
 * offered under the line and taken by Tab or Enter; several open a list. Nothing is taken by itself, and Escape sends
 * the offer away.
 */
final class Recognition {

    private final Desk desk;
    private final EntryLine line;
    private final EntryText text;
    private final Label hint = new Label();
    private final Suggestions<Reading> list;
    private Optional<Reading> offered = Optional.empty();
    private String refused = "";
    private final List<Reading> taken = new ArrayList<>();
    private boolean writing;
    private boolean typed;

    Recognition(Desk desk, EntryLine line) {
        this.desk = desk;
        this.line = line;
        this.text = line.text();
        this.list = new Suggestions<>(Reading::label);
        hint.getStyleClass().add("entry-hint");
        hint.setId("entry-hint");
        hint.setOnMouseClicked(e -> offered.ifPresent(this::take));
        // The caret follows the text: only when it has arrived is it known where one types.
        text.textProperty().addListener((o, was, is) -> typed());
        text.caretPositionProperty().addListener((o, was, is) -> look());
        text.focusedProperty().addListener((o, was, is) -> clear());
        line.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        clear();
    }

    /** The line under the text that offers the one clear reading. */
    Label hint() {
        return hint;
    }

    /** Keys of the organisations that were taken and still stand in a text, in the order in which they were taken. */
    List<String> organisationsIn(String now) {
        return taken.stream().filter(reading -> now.contains(reading.written().strip())).map(Reading::organisation)
                .distinct().toList();
    }

    private void key(KeyEvent event) {
        if (event.getTarget() != text || list.use(event)) {
            return;
        }
        boolean plain = !event.isShiftDown() && !event.isAltDown() && !event.isShortcutDown();
        boolean accepts = event.getCode() == KeyCode.TAB || event.getCode() == KeyCode.ENTER;
        if (offered.isPresent() && plain && accepts) {
            take(offered.get());
            event.consume();
        } else if (offered.isPresent() && event.getCode() == KeyCode.ESCAPE) {
            refused = offered.get().typed();
            clear();
            event.consume();
        }
    }

    private void typed() {
        if (!writing) {
            clear();
            typed = true;
        }
    }

    private void look() {
        if (!typed || writing || !text.isFocused()) {
            return;
        }
        typed = false;
        clear();
        List<Reading> found = Readings.of(desk, text.getText(), text.getCaretPosition(), line.action(),
                line.meeting().day());
        if (found.isEmpty() || found.getFirst().typed().equals(refused)) {
            return;
        }
        if (found.size() == 1) {
            offer(found.getFirst());
        } else {
            list.show(text, caret(), found, this::take);
        }
    }

    private void offer(Reading reading) {
        Words words = desk.words();
        offered = Optional.of(reading);
        hint.setText(words.text("minutes.recognised", reading.label()));
        text.setAccessibleHelp(hint.getText());
        shown(true);
    }

    private void clear() {
        offered = Optional.empty();
        list.hide();
        text.setAccessibleHelp(null);
        shown(false);
    }

    private void shown(boolean shown) {
        hint.setVisible(shown);
        hint.setManaged(shown);
    }

    private void take(Reading reading) {
        clear();
        if (reading.organisation() != null) {
            taken.add(reading);
        }
        line.text().commit();
        String before = text.getText().substring(0, Math.min(reading.start(), text.getLength()));
        String after = text.getText().substring(Math.min(reading.end(), text.getLength()));
        boolean note = !reading.block() && line.action().isPresent() && !before.isBlank() && after.isBlank();
        String kept = note ? before.stripTrailing() + " " : before + reading.written();
        String whole = kept.endsWith(" ") ? kept + after.stripLeading() : kept + after;
        writing = true;
        text.setText(whole);
        text.positionCaret(kept.length());
        writing = false;
        store(reading, whole);
    }

    /** The text and what was recognised in it change together, as one step. */
    private void store(Reading reading, String now) {
        List<Change> changes = new ArrayList<>();
        line.row().ifPresent(entry -> changes.add(new Change(entry, entry.withText(now.strip()))));
        line.action().ifPresent(action -> changes.addAll(changed(action, reading)));
        desk.workspace().endTyping();
        desk.workspace().apply("minutes.entry.recognised", changes);
        text.commit();
    }

    private List<Change> changed(Action action, Reading reading) {
        if (reading.block()) {
            return List.of();
        }
        if (reading.due() != null) {
            TypedDate.Due due = reading.due();
            return List.of(new Change(action, action.withDueKind(due.kind()).withDueOn(due.day())));
        }
        if (action.owner() == null) {
            return List.of(new Change(action, action.withOwner(reading.organisation())));
        }
        return action.owner().equals(reading.organisation()) ? List.of()
                : List.of(new Change(null, new ActionPartner(Ids.next(), action.id(), reading.organisation())));
    }

    private Bounds caret() {
        int start = Math.max(0, text.getCaretPosition() - 1);
        Rectangle2D at = ((TextAreaSkin) text.getSkin()).getCharacterBounds(start);
        return at == null ? text.getLayoutBounds()
                : new BoundingBox(at.getMinX(), at.getMinY(), at.getWidth(), at.getHeight());
    }
}
