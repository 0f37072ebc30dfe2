package roundtable.organisations;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import roundtable.controls.Commits;

/** A line for a name that takes a pasted list of names for what it is. */
final class NameLine extends TextField implements Commits {

    private final Consumer<List<String>> several;
    private final Consumer<String> one;

    /**
     * The line.
     *
     * @param several gets the names when more than one line is pasted
     * @param one gets a name that still stands here when the window closes or turns to something else
     */
    NameLine(Consumer<List<String>> several, Consumer<String> one) {
        this.several = several;
        this.one = one;
    }

    @Override
    public void commit() {
        if (!getText().isBlank()) {
            one.accept(getText().strip());
        }
    }

    @Override
    public void paste() {
        String text = Clipboard.getSystemClipboard().getString();
        List<String> names = text == null ? List.of() : names(text);
        if (names.size() > 1) {
            several.accept(names);
        } else {
            super.paste();
        }
    }

    /** The names in a list, a line each, without the bullets and tabs that other programs put around them. */
    static List<String> names(String text) {
        return text.lines().map(line -> line.replaceFirst("^\\s*[-*•–]\\s+", "").replaceAll("\\s+", " ").strip())
                .filter(line -> !line.isEmpty()).toList();
    }
}
