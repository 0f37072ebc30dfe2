package roundtable.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** The typefaces in which every document is set, the same as on the screen, and the letters they have. */
final class Fonts {

    /** One file of a family. */
    record Face(String family, int weight, boolean italic, String file) {
    }

    /** The family of all text; the others stand in where it has no letter. */
    static final String MAIN = "Noto Sans";

    private static final List<Face> FACES = List.of(
            new Face(MAIN, 400, false, "NotoSans-Regular.ttf"), new Face(MAIN, 700, false, "NotoSans-Bold.ttf"),
            new Face(MAIN, 400, true, "NotoSans-Italic.ttf"), new Face(MAIN, 700, true, "NotoSans-BoldItalic.ttf"),
            new Face("Noto Sans Georgian", 400, false, "NotoSansGeorgian-Regular.ttf"),
            new Face("Noto Sans Georgian", 700, false, "NotoSansGeorgian-Bold.ttf"),
            new Face("Noto Sans Math", 400, false, "NotoSansMath-Regular.ttf"),
            new Face("Noto Sans Symbols 2", 400, false, "NotoSansSymbols2-Regular.ttf"),
            new Face("Noto Emoji", 400, false, "NotoEmoji-Regular.ttf"));
    private static final List<String> FAMILIES = FACES.stream().map(Face::family).distinct().toList();
    private static final int LAST_CODE_POINT = 0x1FFFF;
    private static final Map<String, byte[]> BYTES = new ConcurrentHashMap<>();
    private static final Map<String, BitSet> LETTERS = new ConcurrentHashMap<>();
    /** Opened once for all documents of a thread: two threads would read from the same place of a file. */
    private static final ThreadLocal<Map<Face, TrueTypeFont>> OPENED = ThreadLocal.withInitial(HashMap::new);

    private final PDDocument document;
    private final Map<Face, PDFont> loaded = new HashMap<>();

    /** The fonts of one document that is being made. */
    Fonts(PDDocument document) {
        this.document = document;
    }

    /** The first family that has a letter; empty when none has. */
    static Optional<String> familyOf(int letter) {
        return FAMILIES.stream().filter(family -> letters(family).get(letter)).findFirst();
    }

    /** Gives a page the main family and, of the others, those it needs: opening a font costs time. */
    void use(PdfRendererBuilder builder, Collection<String> families) {
        FACES.stream().filter(face -> face.family().equals(MAIN) || families.contains(face.family()))
                .forEach(face -> builder.useFont(new Opened(face), face.family(), face.weight(),
                        face.italic() ? FontStyle.ITALIC : FontStyle.NORMAL, true));
    }

    /** The font of a family that is nearest to a style. */
    PDFont font(String family, boolean bold, boolean italic) {
        List<Face> faces = FACES.stream().filter(face -> face.family().equals(family)).toList();
        return font(faces.stream().filter(face -> face.weight() == (bold ? 700 : 400) && face.italic() == italic)
                .findFirst().orElse(faces.getFirst()));
    }

    private PDFont font(Face face) {
        return loaded.computeIfAbsent(face, wanted -> {
            try {
                return PDType0Font.load(document, opened(wanted), true);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private static TrueTypeFont opened(Face face) {
        return OPENED.get().computeIfAbsent(face, wanted -> {
            try {
                TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(bytes(wanted)));
                // Otherwise the rules for Devanagari run over Latin text, which takes most of the time and changes nothing.
                font.setEnableGsub(false);
                return font;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private static BitSet letters(String family) {
        return LETTERS.computeIfAbsent(family, name -> {
            BitSet letters = new BitSet();
            try {
                CmapLookup glyphs = opened(FACES.stream().filter(f -> f.family().equals(name)).findFirst().orElseThrow()).getUnicodeCmapLookup();
                for (int letter = ' '; letter <= LAST_CODE_POINT; letter++) {
                    letters.set(letter, glyphs.getGlyphId(letter) != 0);
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return letters;
        });
    }

    private static byte[] bytes(Face face) {
        return BYTES.computeIfAbsent(face.file(), file -> {
            try (InputStream in = Fonts.class.getResourceAsStream("/fonts/" + file)) {
                return in.readAllBytes();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    /** A font that is opened when its first letter is set. */
    private final class Opened extends PDFontSupplier {

        private final Face face;

        Opened(Face face) {
            super(null);
            this.face = face;
        }

        @Override
        public PDFont supply() {
            return font(face);
        }
    }
}
