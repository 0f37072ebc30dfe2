package roundtable.shell;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import javafx.collections.FXCollections;
import javafx.css.PseudoClass;
import javafx.scene.control.Alert;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import roundtable.book.PastStep;
import roundtable.words.Words;

/** What was done in the file, the newest first; a step that is chosen is gone back to, or made again up to there. */
final class HistoryDialog {

    private static final int SHOWN = 300;
    /** In pixels at the usual text size, and what the window keeps beside it. */
    private static final double WIDTH = 620;
    private static final double BESIDE = 80;
    private static final double HEIGHT = 280;
    private static final PseudoClass UNDONE = PseudoClass.getPseudoClass("undone");

    private final MainWindow window;
    private final Words words;
    private final ListView<PastStep> list = new ListView<>();

    private HistoryDialog(MainWindow window, Words words) {
        this.window = window;
        this.words = words;
    }

    static void show(Session session, MainWindow window) {
        HistoryDialog history = new HistoryDialog(window, session.words());
        Alert dialog = new Alert(Alert.AlertType.NONE, "", ButtonType.CLOSE);
        Theme.follow(dialog, session.stage());
        dialog.setTitle(session.words().text("shell.history"));
        dialog.setHeaderText(session.words().text("shell.history").replace("_", ""));
        VBox content = history.content();
        // As wide as its text is large, but never wider than the window.
        content.setPrefWidth(Math.min(WIDTH * session.settings().textSize() / 100,
                session.stage().getScene().getWidth() - BESIDE));
        dialog.getDialogPane().setContent(content);
        OneChoice.beginAt(dialog, history.list);
        dialog.show();
    }

    private VBox content() {
        Label how = new Label(words.text("shell.history.how"));
        how.setWrapText(true);
        list.setId("history");
        list.setAccessibleText(words.text("shell.history"));
        list.setPlaceholder(new Label(words.text("shell.history.none")));
        list.setCellFactory(_ -> new Line());
        list.setPrefHeight(HEIGHT);
        list.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER) {
                goTo(list.getSelectionModel().getSelectedItem());
                event.consume();
            }
        });
        fill();
        list.getSelectionModel().selectFirst();
        VBox.setVgrow(list, Priority.ALWAYS);
        VBox content = new VBox(how, list);
        content.getStyleClass().add("history-content");
        return content;
    }

    private void fill() {
        list.setItems(FXCollections.observableArrayList(steps()));
    }

    /** Steps that can be reached; what was taken back for good cannot. */
    private List<PastStep> steps() {
        return window.workspace().history(SHOWN).stream()
                .filter(step -> step.state() != PastStep.State.ABANDONED).toList();
    }

    /** Takes back every step after one, or makes every step up to one again; an approval stops it. */
    private void goTo(PastStep target) {
        if (target == null) {
            return;
        }
        boolean back = target.state() == PastStep.State.DONE;
        long moves = steps().stream().filter(step -> step.state() == target.state())
                .filter(step -> back ? step.number() > target.number() : step.number() <= target.number()).count();
        for (long i = 0; i < moves; i++) {
            if ((back ? window.workspace().undo() : window.workspace().redo()).isEmpty()) {
                break;
            }
        }
        int index = list.getItems().indexOf(target);
        fill();
        list.getSelectionModel().select(index);
    }

    private final class Line extends ListCell<PastStep> {

        Line() {
            setOnMouseClicked(event -> {
                if (event.getClickCount() == 2) {
                    goTo(getItem());
                }
            });
        }

        @Override
        protected void updateItem(PastStep step, boolean empty) {
            super.updateItem(step, empty);
            setGraphic(empty || step == null ? null : line(step));
            pseudoClassStateChanged(UNDONE, !empty && step != null && step.state() == PastStep.State.UNDONE);
        }

        private HBox line(PastStep step) {
            LocalDateTime at = LocalDateTime.ofInstant(step.at(), ZoneId.systemDefault());
            Label label = new Label(words.text(step.step().label()), step.barrier() ? new FontIcon(Feather.LOCK) : null);
            label.setMaxWidth(Double.MAX_VALUE);
            HBox.setHgrow(label, Priority.ALWAYS);
            Label when = new Label(words.text("shell.history.at", words.date(at.toLocalDate()),
                    words.time(at.toLocalTime())));
            when.getStyleClass().add("history-when");
            when.setMinWidth(Label.USE_PREF_SIZE);
            HBox line = new HBox(label, when);
            line.getStyleClass().add("history-line");
            return line;
        }
    }
}
