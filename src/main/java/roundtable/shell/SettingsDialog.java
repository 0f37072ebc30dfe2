package roundtable.shell;

import java.util.List;
import java.util.Locale;
import javafx.scene.control.ButtonType;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Dialog;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import roundtable.controls.Captioned;
import roundtable.words.Words;

/** Language, look and text size; each choice shows at once. */
final class SettingsDialog {

    private SettingsDialog() {
    }

    static void show(Session session) {
        Words words = session.words();
        Settings now = session.settings();
        ComboBox<String> language = choice("settings-language", words.text("shell.settings.language"),
                Words.LANGUAGES, now.language(), ownNames());
        ComboBox<Theme> theme = choice("settings-theme", words.text("shell.settings.theme"),
                List.of(Theme.values()), now.theme(), text(words::of));
        ComboBox<Integer> size = choice("settings-size", words.text("shell.settings.size"),
                List.of(100, 125, 150, 175, 200), now.textSize(), text(percent -> percent + " %"));
        VBox form = new VBox(new Captioned(words.text("shell.settings.language"), language),
                new Captioned(words.text("shell.settings.theme"), theme),
                new Captioned(words.text("shell.settings.size"), size));
        form.getStyleClass().add("dialog-form");
        Dialog<ButtonType> dialog = new Dialog<>();
        Theme.follow(dialog, session.stage());
        dialog.setTitle(words.text("shell.settings"));
        dialog.getDialogPane().setContent(form);
        dialog.getDialogPane().getButtonTypes().setAll(ButtonType.CLOSE);
        theme.valueProperty().addListener((_, _, value) -> session.change(s -> s.withTheme(value)));
        size.valueProperty().addListener((_, _, value) -> session.change(s -> s.withTextSize(value)));
        OneChoice.beginAt(dialog, language);
        dialog.showAndWait();
        session.change(s -> s.withLanguage(language.getValue()));
    }

    private static <T> ComboBox<T> choice(String id, String label, List<T> all, T now, StringConverter<T> text) {
        ComboBox<T> box = new ComboBox<>();
        box.setId(id);
        box.setAccessibleText(label);
        box.getItems().setAll(all);
        box.setConverter(text);
        box.setValue(now);
        return box;
    }

    /** Everybody finds their own language by its own name. */
    private static StringConverter<String> ownNames() {
        return text(code -> Locale.forLanguageTag(code).getDisplayLanguage(Locale.forLanguageTag(code)));
    }

    private static <T> StringConverter<T> text(java.util.function.Function<T, String> toText) {
        return new StringConverter<>() {
            @Override
            public String toString(T value) {
                return value == null ? "" : toText.apply(value);
            }

            @Override
            public T fromString(String text) {
                throw new UnsupportedOperationException("Values are chosen, not typed");
            }
        };
    }
}
