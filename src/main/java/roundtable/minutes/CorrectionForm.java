package roundtable.minutes;

import atlantafx.base.theme.Styles;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.scene.TraversalDirection;
import javafx.scene.control.Button;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import roundtable.book.Book;
import roundtable.book.Nullable;
import roundtable.controls.Captioned;
import roundtable.controls.FieldRow;
import roundtable.controls.Hint;
import roundtable.controls.SearchField;
import roundtable.rules.Corrections;
import roundtable.rules.ItemNumbers;
import roundtable.words.Words;
import roundtable.workspace.Desk;

/**
 * What one fills in to ask for a correction: the wording it is about, who asks, and how it should read. What is half
 * written waits at its meeting.
 */
final class CorrectionForm extends VBox {

    private record Draft(Corrections.Line line, String organisation, String wording) {
    }

    private final Desk desk;
    private final Place place;
    private final SearchField<Corrections.Line> line;
    private final SearchField<String> organisation;
    private final TextArea wording = new TextArea();
    private final Hint hint = new Hint();
    private final Map<String, Draft> drafts = new HashMap<>();
    private String about;
    private Corrections.Line chosen;
    private String asking;
    private boolean begun;

    CorrectionForm(Desk desk, Place place, Organisations organisations) {
        this.desk = desk;
        this.place = place;
        Words words = desk.words();
        line = new SearchField<>(this::lines, this::text, () -> chosen, this::choose);
        line.setId("correction-line");
        organisation = new SearchField<>(organisations::choices, id -> id == null ? words.text("minutes.correction.nobody")
                : organisations.text(id), () -> asking, id -> asking = id);
        organisation.setId("correction-organisation");
        wording.setId("correction-wording");
        wording.setWrapText(true);
        wording.setPrefRowCount(3);
        wording.setMinHeight(USE_PREF_SIZE);
        wording.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        Button enter = new Button(words.text("minutes.correction.enter"));
        enter.setAccessibleText(enter.getText());
        enter.setId("correction-enter");
        enter.getStyleClass().add(Styles.ACCENT);
        enter.setOnAction(_ -> enter());
        managedProperty().bind(visibleProperty());
        setVisible(false);
        getStyleClass().add("correction-form");
        getChildren().addAll(new FieldRow(new Captioned(words.text("minutes.correction.line"), line),
                new Captioned(words.text("minutes.correction.organisation"), organisation)),
                new Captioned(words.text("minutes.correction.wording"), wording), hint, enter);
    }

    /** Turns to the minutes of a meeting, with what was begun there; out of sight where nothing can be asked for now. */
    void at(@Nullable String meeting, boolean askable) {
        if (!Objects.equals(meeting, about)) {
            if (begun) {
                drafts.put(about, new Draft(chosen, asking, wording.getText()));
            }
            about = meeting;
            Draft draft = drafts.remove(meeting);
            begun = draft != null;
            hint.say("");
            if (begun) {
                show(draft);
            }
        }
        setVisible(begun && askable);
    }

    /** Begins, with the first line of the item at hand as the wording it is about; what was begun goes on. */
    void begin() {
        if (!begun) {
            begun = true;
            List<Corrections.Line> lines = lines();
            Corrections.Line first = lines.stream().filter(each -> each.item().equals(place.item().get())).skip(1).findFirst()
                    .orElse(lines.isEmpty() ? null : lines.getFirst());
            show(new Draft(first, asking, first == null ? "" : first.text()));
        }
        setVisible(true);
        line.requestFocus();
    }

    private void show(Draft draft) {
        chosen = draft.line();
        asking = draft.organisation();
        wording.setText(draft.wording());
        line.refresh();
        organisation.refresh();
    }

    /** Begins with the wording that is chosen, unless another one was written already. */
    private void choose(Corrections.Line now) {
        if (now == null) {
            // The field is empty for a moment while its list is exchanged; there is always a line to choose.
            return;
        }
        if (chosen == null || wording.getText().isBlank() || wording.getText().equals(chosen.text())) {
            wording.setText(now.text());
        }
        chosen = now;
    }

    /** Tab walks through the form, Ctrl+Enter enters it, as in every text of several lines. */
    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER && event.isShortcutDown()) {
            enter();
            event.consume();
        } else if (event.getCode() == KeyCode.TAB && !event.isShortcutDown() && !event.isAltDown()) {
            wording.requestFocusTraversal(event.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
            event.consume();
        }
    }

    private void enter() {
        if (chosen == null || wording.getText().isBlank() || wording.getText().strip().equals(chosen.text())) {
            hint.say(desk.words().text("minutes.correction.same"));
            wording.requestFocus();
            return;
        }
        if (!lines().contains(chosen)) {
            hint.say(desk.words().text("minutes.correction.choose"));
            line.refresh();
            line.requestFocus();
            return;
        }
        hint.say("");
        begun = false;
        desk.workspace().put("minutes.correction.ask", Corrections.ask(book(), place.meeting().get(), asking, chosen,
                wording.getText().strip(), Instant.now().truncatedTo(ChronoUnit.SECONDS)));
        setVisible(false);
    }

    private List<Corrections.Line> lines() {
        String meeting = place.meeting().get();
        return meeting == null ? List.of() : Corrections.lines(book(), meeting);
    }

    /** Where and what; of lines that read the same also what stands before each. */
    private String text(Corrections.Line each) {
        if (each == null) {
            return "";
        }
        String said = each.before().isEmpty() ? each.text()
                : desk.words().text("minutes.correction.after", each.text(), each.before().strip().replace("\n", " · "));
        return ItemNumbers.of(book(), place.meeting().get()).of(each.item()) + ": " + said;
    }

    private Book book() {
        return desk.workspace().book();
    }
}
