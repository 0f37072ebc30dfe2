package roundtable.shell;

import java.io.PrintWriter;
import java.io.StringWriter;
import javafx.scene.control.Alert;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.TextArea;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.stage.Window;
import roundtable.words.Words;

/** The one window for what nobody expected: what happened, that the work is safe, and a report to copy. */
final class ErrorWindow {

    private ErrorWindow() {
    }

    static void show(Window owner, Words words, Throwable error) {
        String report = report(error);
        ButtonType copy = new ButtonType(words.text("shell.error.copy"), ButtonData.LEFT);
        Alert alert = new Alert(Alert.AlertType.ERROR, words.text("shell.error.sentence"), copy, ButtonType.CLOSE);
        Theme.follow(alert, owner);
        alert.setTitle(words.text("shell.error"));
        alert.setHeaderText(null);
        TextArea text = new TextArea(report);
        text.setEditable(false);
        text.setAccessibleText(words.text("shell.error.report"));
        alert.getDialogPane().setExpandableContent(text);
        alert.getDialogPane().lookupButton(copy).addEventFilter(javafx.event.ActionEvent.ACTION, event -> {
            ClipboardContent content = new ClipboardContent();
            content.putString(report);
            Clipboard.getSystemClipboard().setContent(content);
            event.consume();
        });
        OneChoice.beginAt(alert, alert.getDialogPane().lookupButton(ButtonType.CLOSE));
        alert.show();
    }

    /** Version, system and the trace; no path, name or text of the user's file. */
    static String report(Throwable error) {
        StringWriter trace = new StringWriter();
        error.printStackTrace(new PrintWriter(trace));
        return "Roundtable " + About.version() + ", Java " + Runtime.version() + ", "
                + System.getProperty("os.name") + " " + System.getProperty("os.version") + "\n\n" + trace;
    }
}
