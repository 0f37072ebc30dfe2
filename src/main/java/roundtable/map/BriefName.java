package roundtable.map;

import javafx.geometry.VPos;
import javafx.scene.Group;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

/** The short name of a card seen from afar: as large as the card allows and never smaller than one can read. */
final class BriefName extends Group {

    private static final double LARGEST = 11;
    private static final double LEADING = 1.2;
    private static final double EDGE = 4;
    /** Letters of a cut name from which on it says more than none would. */
    private static final int TELLING = 6;
    private static final String CUT = "\u2026";

    /**
     * A name in a room of a card; nothing where not even a few letters can be read.
     *
     * @param left where the room begins, in points
     * @param w width of the room in points
     * @param h height of the room in points
     * @param whole whether a part of the name is worse than none, as in the many small seats of a body
     */
    BriefName(String name, double left, double w, double h, boolean bold, boolean whole, Detail detail) {
        setMouseTransparent(true);
        setManaged(false);
        double least = Detail.LEAST / detail.zoom();
        double room = w - 2 * EDGE;
        for (double size = LARGEST / detail.zoom(); size >= least - 1e-6; size -= 1 / detail.zoom()) {
            Text text = text(name, size, bold);
            if (text.getLayoutBounds().getWidth() <= room && size * LEADING <= h + EDGE) {
                place(text, left + EDGE, h);
                return;
            }
            Text broken = text(name.replaceFirst("[ ](?=\\S+$)", "\n"), size, bold);
            if (broken.getLayoutBounds().getWidth() <= room && 2 * size * LEADING <= h) {
                place(broken, left + EDGE, h);
                return;
            }
        }
        if (!whole && least * LEADING <= h + EDGE) {
            cut(name, least, bold, left + EDGE, room, h);
        }
    }

    /** Ends the name after as many whole words as fit, or after letters where those words would say too little. */
    private void cut(String name, double size, boolean bold, double left, double room, double h) {
        for (boolean words : new boolean[] {true, false}) {
            String part = name;
            while (part.length() >= TELLING) {
                int word = part.lastIndexOf(' ');
                part = words ? part.substring(0, Math.max(0, word)) : part.substring(0, part.length() - 1);
                Text text = text(part.strip() + CUT, size, bold);
                if (part.strip().length() >= TELLING && text.getLayoutBounds().getWidth() <= room) {
                    place(text, left, h);
                    return;
                }
            }
        }
    }

    /** Whether there was room for anything. */
    boolean isThere() {
        return !getChildren().isEmpty();
    }

    private void place(Text text, double left, double h) {
        text.setX(left);
        text.setY(h / 2);
        getChildren().add(text);
    }

    private static Text text(String name, double size, boolean bold) {
        Text text = new Text(name);
        Font font = ChartFonts.of(name, Math.round(size * 4) / 4.0, bold);
        text.setFont(font);
        text.setTextOrigin(VPos.CENTER);
        text.getStyleClass().addAll("chart-text", "brief-name");
        return text;
    }
}
