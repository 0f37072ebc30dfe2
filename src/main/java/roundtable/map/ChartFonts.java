package roundtable.map;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;

/** The letters of charts: the same fonts on the screen as on paper, so that both break lines at the same place. */
final class ChartFonts {

    private static final Map<String, Font> MADE = new ConcurrentHashMap<>();

    static {
        for (String file : new String[] {"NotoSans-Regular", "NotoSans-Bold", "NotoSansGeorgian-Regular",
            "NotoSansGeorgian-Bold"}) {
            load("/fonts/" + file + ".ttf");
        }
    }

    private ChartFonts() {
    }

    /** The font for a text. */
    static Font of(String text, double size, boolean bold) {
        String family = text.chars().anyMatch(c -> c >= 0x10a0 && c <= 0x10ff) ? "Noto Sans Georgian" : "Noto Sans";
        return MADE.computeIfAbsent(family + size + bold,
                key -> Font.font(family, bold ? FontWeight.BOLD : FontWeight.NORMAL, size));
    }

    private static void load(String resource) {
        try (InputStream in = ChartFonts.class.getResourceAsStream(resource)) {
            if (in != null) {
                Font.loadFont(in, 12);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
