package roundtable.controls;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import roundtable.words.Syllables;

/** A text that goes over several lines in a narrow place, where a word that is wider than it is parted with a hyphen. */
public final class Parted extends Label {

    private static final Pattern WORDS = Pattern.compile("(?<=\\s)(?=\\S)|(?<=[-/–])(?=\\p{L})");

    private String whole = "";

    public Parted() {
        setWrapText(true);
    }

    /** Shows a text; screen readers get it in one piece. */
    public void show(String text) {
        whole = text;
        setAccessibleText(text);
        setText(getWidth() > 0 ? in(getWidth()) : text);
    }

    @Override
    protected double computePrefHeight(double width) {
        if (width > 0) {
            setText(in(width));
        }
        return super.computePrefHeight(width);
    }

    private String in(double width) {
        return of(whole, width - snappedLeftInset() - snappedRightInset(), getFont());
    }

    /** A text whose words find room in a width in pixels, parted and with a new line where they must be. */
    static String of(String text, double width, Font font) {
        Text ruler = new Text();
        ruler.setFont(font);
        return WORDS.splitAsStream(text).map(word -> parted(word, width, ruler)).collect(Collectors.joining());
    }

    private static String parted(String word, double width, Text ruler) {
        if (fits(word.strip(), width, ruler)) {
            return word;
        }
        List<Integer> places = Syllables.breaks(word.strip()).reversed();
        return places.stream().filter(at -> fits(word.substring(0, at) + "-", width, ruler)).findFirst()
                .map(at -> word.substring(0, at) + "-\n" + parted(word.substring(at), width, ruler)).orElse(word);
    }

    private static boolean fits(String part, double width, Text ruler) {
        ruler.setText(part);
        return ruler.getLayoutBounds().getWidth() <= width;
    }
}
