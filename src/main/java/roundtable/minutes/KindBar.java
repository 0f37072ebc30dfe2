package roundtable.minutes;

import atlantafx.base.theme.Styles;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import roundtable.book.Entry;
import roundtable.controls.Cramped;
import roundtable.words.Words;

/** The keys that make the line one is in into information, discussion, decision or action, as buttons. */
final class KindBar extends FlowPane {

    /** Function keys are the same on every keyboard and never part of a text. */
    static final Map<Entry.Kind, String> KEYS = new EnumMap<>(Map.of(Entry.Kind.INFORMATION, "F5",
            Entry.Kind.DISCUSSION, "F6", Entry.Kind.DECISION, "F7", Entry.Kind.ACTION, "F8"));

    private final EntryLines lines;
    private final Map<Entry.Kind, ToggleButton> buttons = new EnumMap<>(Entry.Kind.class);

    KindBar(Words words, EntryLines lines) {
        this.lines = lines;
        getStyleClass().add("kind-bar");
        KEYS.forEach((kind, key) -> getChildren().add(button(name(words, kind), key, kind)));
        Label keys = new Label(words.text("minutes.keys"));
        keys.getStyleClass().add("kind-bar-keys");
        keys.setWrapText(true);
        getChildren().add(keys);
        Cramped.follow(this, cramped -> {
            keys.setVisible(!cramped);
            keys.setManaged(!cramped);
        });
    }

    /** A kind as a title: with a capital letter in every language. */
    static String name(Words words, Entry.Kind kind) {
        return words.title(kind);
    }

    /** The key of a kind behind its name, in brackets; empty for one without. */
    static String key(Entry.Kind kind) {
        return KEYS.containsKey(kind) ? " (" + KEYS.get(kind) + ")" : "";
    }

    private ToggleButton button(String text, String key, Entry.Kind kind) {
        ToggleButton button = new ToggleButton(text);
        button.setAccessibleText(text + ", " + key);
        Label cap = new Label(key);
        cap.getStyleClass().add("key-cap");
        button.setGraphic(cap);
        button.setId("kind-" + kind.name().toLowerCase(java.util.Locale.ROOT));
        button.setFocusTraversable(false);
        button.getStyleClass().add(Styles.FLAT);
        button.setOnAction(e -> {
            lines.current().ifPresent(line -> lines.kind(line, kind));
            refresh();
        });
        buttons.put(kind, button);
        return button;
    }

    /** Shows what the line one is in is. */
    void refresh() {
        Optional<Entry.Kind> now = lines.current().flatMap(EntryLine::row).map(Entry::kind);
        buttons.forEach((kind, button) -> {
            button.setSelected(now.filter(kind::equals).isPresent());
            button.setDisable(!lines.writable());
        });
    }
}
