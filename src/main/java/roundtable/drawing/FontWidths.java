package roundtable.drawing;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/**
 * The program's own letters for pages and pictures made without a window: how wide a text is, and with which font each
 * part of it is drawn, because no single font has every script.
 */
public final class FontWidths implements TextWidth {

    private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);
    private static final List<String> REGULAR = List.of("NotoSans-Regular", "NotoSansGeorgian-Regular",
            "NotoSansSymbols2-Regular", "NotoSansMath-Regular", "NotoEmoji-Regular");
    private static final List<String> BOLD = List.of("NotoSans-Bold", "NotoSansGeorgian-Bold",
            "NotoSansSymbols2-Regular", "NotoSansMath-Regular", "NotoEmoji-Regular");
    private static final Map<String, Font> LOADED = new ConcurrentHashMap<>();
    private static final int REMEMBERED = 20_000;
    /** What no font draws and a pasted name may hold: control characters and ends of lines and paragraphs. */
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Zl}\\p{Zp}]");

    private final List<Font> regular;
    private final List<Font> bold;
    private final Map<String, Double> known = new LinkedHashMap<>(256, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Double> eldest) {
            return size() > REMEMBERED;
        }
    };

    /** The fonts that come with the program. */
    public FontWidths() {
        this(REGULAR.stream().map(FontWidths::load).toList(), BOLD.stream().map(FontWidths::load).toList());
    }

    /**
     * Given fonts.
     *
     * @param regular the first that has a letter draws it; the first of all stands in where none has it
     */
    public FontWidths(List<Font> regular, List<Font> bold) {
        this.regular = List.copyOf(regular);
        this.bold = List.copyOf(bold);
    }

    /** A part of a text that one font draws. */
    public record Run(String text, Font font) {

        /** Width in points. */
        public double width() {
            return font.getStringBounds(text, EXACT).getWidth();
        }
    }

    /** A text cut into parts by the font that has their letters. */
    public List<Run> runs(String typed, double size, boolean heavy) {
        String text = UNSEEN.matcher(typed).replaceAll(" ");
        List<Font> fonts = heavy ? bold : regular;
        List<Run> runs = new ArrayList<>();
        int start = 0;
        Font now = null;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            Font font = fontFor(text.codePointAt(i), fonts, now);
            if (now != null && font != now) {
                runs.add(new Run(text.substring(start, i), now.deriveFont((float) size)));
                start = i;
            }
            now = font;
        }
        if (now != null) {
            runs.add(new Run(text.substring(start), now.deriveFont((float) size)));
        }
        return runs;
    }

    @Override
    public double of(String text, double size, boolean heavy) {
        synchronized (known) {
            // Widths grow with the size, so one measure at 100 points serves all.
            return known.computeIfAbsent((heavy ? "b" : "r") + text, key ->
                    runs(text, 100, heavy).stream().mapToDouble(Run::width).sum()) * size / 100;
        }
    }

    /** Stays with the font of the letter before for spaces and marks that it has too. */
    private static Font fontFor(int letter, List<Font> fonts, Font before) {
        if (before != null && !Character.isLetterOrDigit(letter) && before.canDisplay(letter)) {
            return before;
        }
        return fonts.stream().filter(font -> font.canDisplay(letter)).findFirst().orElse(fonts.getFirst());
    }

    private static Font load(String name) {
        return LOADED.computeIfAbsent(name, file -> {
            try (InputStream in = FontWidths.class.getResourceAsStream("/fonts/" + file + ".ttf")) {
                return Font.createFont(Font.TRUETYPE_FONT, in);
            } catch (FontFormatException e) {
                throw new IllegalStateException("Damaged font " + file, e);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }
}
