package roundtable.shell;

import java.util.List;
import javafx.scene.control.ButtonType;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import roundtable.book.Document;
import roundtable.words.Words;
import roundtable.workspace.Workspace;

/** What the file is: its title, place and language. */
final class FileProperties {

    private FileProperties() {
    }

    static void show(Session session, MainWindow window) {
        Words words = session.words();
        Workspace workspace = window.workspace();
        Document document = workspace.book().document().orElseThrow();
        TextField title = field("file-title", document.title(), words.text("shell.properties.title"));
        TextField place = field("file-place", document.place(), words.text("shell.properties.place"));
        ComboBox<String> language = new ComboBox<>();
        language.getItems().setAll(List.of("en", "de", "fr", "pt", "ru", "ka", "es", "it", "nl", "pl", "tr", "el", "vi"));
        language.setValue(document.language());
        language.setConverter(LanguageNames.in(words));
        language.setAccessibleText(words.text("shell.properties.language"));
        GridPane form = new GridPane(12, 12);
        form.addRow(0, new Label(words.text("shell.properties.title")), title);
        form.addRow(1, new Label(words.text("shell.properties.place")), place);
        form.addRow(2, new Label(words.text("shell.properties.language")), language);
        form.addRow(3, new Label(words.text("shell.properties.path")), new Label(window.path().toString()));
        Dialog<ButtonType> dialog = new Dialog<>();
        dialog.initOwner(session.stage());
        dialog.setTitle(words.text("shell.properties"));
        dialog.getDialogPane().setContent(form);
        dialog.getDialogPane().getButtonTypes().setAll(ButtonType.OK, ButtonType.CANCEL);
        dialog.getDialogPane().lookupButton(ButtonType.OK).disableProperty().bind(title.textProperty().isEmpty());
        dialog.showAndWait().filter(ButtonType.OK::equals).ifPresent(_ ->
                workspace.change("shell.properties.change", Document.class, document.id(), d -> d
                        .withTitle(title.getText().strip())
                        .withPlace(place.getText().isBlank() ? null : place.getText().strip())
                        .withLanguage(language.getValue())));
    }

    private static TextField field(String id, String text, String accessible) {
        TextField field = new TextField(text == null ? "" : text);
        field.setId(id);
        field.setAccessibleText(accessible);
        field.setPrefColumnCount(36);
        return field;
    }
}
