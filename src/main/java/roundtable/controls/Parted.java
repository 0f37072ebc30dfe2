package roundtable.controls;

import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import roundtable.words.Syllables;

/** A text that goes over several lines in a narrow place, where a word that is wider than it is parted with a hyphen. */
public final class Parted extends Label {

    private String whole = "";

    public Parted() {
        setWrapText(true);
        widthProperty().addListener((_, _, _) -> part());
        fontProperty().addListener((_, _, _) -> part());
    }

    /** Shows a text; screen readers get it in one piece. */
    public void show(String text) {
        whole = text;
        setAccessibleText(text);
        part();
    }

    private void part() {
        setText(getWidth() > 0 ? in(getWidth()) : whole);
    }

    /** As high as the text would be in a width; it is parted for the width it has, whatever it is asked for meanwhile. */
    @Override
    protected double computePrefHeight(double width) {
        if (width <= 0) {
            return super.computePrefHeight(width);
        }
        Text ruler = new Text(in(width));
        ruler.setFont(getFont());
        ruler.setWrappingWidth(width - snappedLeftInset() - snappedRightInset());
        return snappedTopInset() + snapSizeY(ruler.getLayoutBounds().getHeight()) + snappedBottomInset();
    }

    private String in(double width) {
        return of(whole, width - snappedLeftInset() - snappedRightInset(), getFont());
    }

    /** A text whose words find room in a width in pixels, parted and with a new line where they must be. */
    static String of(String text, double width, Font font) {
        Text ruler = new Text();
        ruler.setFont(font);
        return Syllables.words(text).map(word -> parted(word, width, ruler)).collect(Collectors.joining());
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
