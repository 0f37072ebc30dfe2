package roundtable.shell;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.css.PseudoClass;
import javafx.scene.Scene;
import javafx.scene.control.Dialog;
import javafx.scene.layout.Region;
import javafx.scene.text.Font;
import javafx.stage.PopupWindow;
import javafx.stage.Stage;
import javafx.stage.Window;
import javafx.stage.WindowEvent;

/** How the window looks: as the system does, light, dark, or in high contrast. */
public enum Theme {
    SYSTEM, LIGHT, DARK, CONTRAST;

    private static final double USUAL_SIZE = 14;
    /** Sizes in pixels cannot follow the letters; style sheets ask for these instead. */
    private static final PseudoClass LARGE = PseudoClass.getPseudoClass("large-text");
    private static final PseudoClass LARGEST = PseudoClass.getPseudoClass("largest-text");
    private static final int LARGE_TEXT = 150;
    private static final int LARGEST_TEXT = 200;
    private static final List<String> FACES = List.of("NotoSans-Regular", "NotoSans-Bold", "NotoSans-Italic",
            "NotoSans-BoldItalic", "NotoSansGeorgian-Regular", "NotoSansGeorgian-Bold");
    /** The style sheets, the common one first, then one for each folder that draws. */
    private static final List<String> SHEETS = List.of("roundtable", "controls", "home", "organisations", "map", "meetings",
            "minutes", "actions", "decisions", "catalogues", "shell");

    /** Makes the fonts of the program known; the same files that documents are printed with. */
    static void loadFonts() {
        FACES.stream().map(face -> Theme.class.getResource("/fonts/" + face + ".ttf")).filter(Objects::nonNull)
                .forEach(face -> Font.loadFont(face.toExternalForm(), USUAL_SIZE));
    }

    /** Gives a window this look and a text size in per cent. */
    void dress(Scene scene, int textSize) {
        Theme seen = this == SYSTEM ? ofSystem(Platform.getPreferences().getColorScheme(), Platform.getPreferences()) : this;
        boolean dark = seen == DARK;
        String base = (dark ? new PrimerDark() : new PrimerLight()).getUserAgentStylesheet();
        if (!base.equals(Application.getUserAgentStylesheet())) {
            // Even the same sheet given again would be read again, here as below.
            Application.setUserAgentStylesheet(base);
        }
        String colours = seen == CONTRAST ? "contrast" : dark ? "dark" : "light";
        List<String> sheets = Stream.concat(Stream.of("colours-" + colours), SHEETS.stream())
                .map(sheet -> Theme.class.getResource("/look/" + sheet + ".css")).filter(Objects::nonNull)
                .map(Object::toString).toList();
        if (!sheets.equals(scene.getStylesheets())) {
            scene.getStylesheets().setAll(sheets);
        }
        scene.getRoot().setStyle("-fx-font-size: " + USUAL_SIZE * textSize / 100 + "px;");
        scene.getRoot().pseudoClassStateChanged(LARGE, textSize >= LARGE_TEXT);
        scene.getRoot().pseudoClassStateChanged(LARGEST, textSize >= LARGEST_TEXT);
        dressOver(scene);
    }

    /** What is open over a window, such as a list or a second window, would keep the colours it was opened in. */
    private static void dressOver(Scene scene) {
        Window.getWindows().stream().filter(over -> scene.getWindow() != null && owner(over) == scene.getWindow())
                .map(Window::getScene).filter(Objects::nonNull).toList().forEach(over -> {
                    if (!scene.getStylesheets().equals(over.getStylesheets())) {
                        over.getStylesheets().setAll(scene.getStylesheets());
                    }
                    if (over.getWindow() instanceof Stage && !over.getRoot().styleProperty().isBound()) {
                        over.getRoot().setStyle(scene.getRoot().getStyle());
                    }
                    dressOver(over);
                });
    }

    private static Window owner(Window window) {
        return window instanceof PopupWindow list ? list.getOwnerWindow()
                : window instanceof Stage stage ? stage.getOwner() : null;
    }

    /** Gives a dialog the text size of its window, and all of it a place in sight; colours come by themselves. */
    static void follow(Dialog<?> dialog, Window owner) {
        dialog.initOwner(owner);
        if (owner.getScene() != null) {
            dialog.getDialogPane().styleProperty().bind(owner.getScene().getRoot().styleProperty());
        }
        dialog.getDialogPane().setMinSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        Window window = dialog.getDialogPane().getScene().getWindow();
        // With large letters a dialog is larger than a small window, in whose middle it is put.
        window.addEventHandler(WindowEvent.WINDOW_SHOWN, _ -> WindowPlace.bringIntoSight(window, owner));
    }

    /** The look that goes with what a user chose for the whole system: high contrast before dark before light. */
    static Theme ofSystem(ColorScheme scheme, Map<String, Object> preferences) {
        boolean contrast = Boolean.TRUE.equals(preferences.get("Windows.SPI.HighContrast"))
                || String.valueOf(preferences.get("GTK.theme_name")).startsWith("HighContrast");
        return contrast ? CONTRAST : scheme == ColorScheme.DARK ? DARK : LIGHT;
    }
}
