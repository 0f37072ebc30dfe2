package roundtable.shell;

import java.util.List;
import javafx.scene.control.ButtonType;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Dialog;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import roundtable.book.Document;
import roundtable.controls.Captioned;
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
        TextField path = field("file-path", window.path().toString(), words.text("shell.properties.path"));
        path.setEditable(false);
        VBox form = new VBox(new Captioned(words.text("shell.properties.title"), title),
                new Captioned(words.text("shell.properties.place"), place),
                new Captioned(words.text("shell.properties.language"), language),
                new Captioned(words.text("shell.properties.path"), path));
        form.getStyleClass().add("dialog-form");
        Dialog<ButtonType> dialog = new Dialog<>();
        Theme.follow(dialog, session.stage());
        dialog.setTitle(words.text("shell.properties"));
        dialog.getDialogPane().setContent(form);
        dialog.getDialogPane().getButtonTypes().setAll(ButtonType.OK, ButtonType.CANCEL);
        dialog.getDialogPane().lookupButton(ButtonType.OK).disableProperty().bind(title.textProperty().isEmpty());
        OneChoice.beginAt(dialog, title);
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
        field.setPrefColumnCount(28);
        return field;
    }
}
