package roundtable.pdf;

import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2DFontTextDrawer;
import java.awt.Font;
import org.apache.pdfbox.pdmodel.font.PDFont;

/** Sets the text of a drawing in the fonts of the document, so that it stays text. */
final class ChartFonts extends PdfBoxGraphics2DFontTextDrawer {

    private final Fonts fonts;

    ChartFonts(Fonts fonts) {
        this.fonts = fonts;
    }

    /** A font that was opened from a file does not know whether it is bold, but its own name tells. */
    @Override
    protected PDFont mapFont(Font font, IFontTextDrawerEnv environment) {
        String name = font.getPSName();
        return fonts.font(font.getFamily(), name.contains("Bold"), name.contains("Italic"));
    }
}
