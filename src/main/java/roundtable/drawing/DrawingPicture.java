package roundtable.drawing;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/** A drawing as a picture, with its title, day and mark above and its legend below. */
public final class DrawingPicture {

    private static final double MOST_PIXELS = 60e6;

    private DrawingPicture() {
    }

    /**
     * The bytes of a PNG.
     *
     * @param scale pixels per point; less where the picture would get too large for memory
     */
    public static byte[] png(Drawing drawing, Around around, FontWidths fonts, double scale) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image(drawing, around, fonts, scale), "png", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    static BufferedImage image(Drawing drawing, Around around, FontWidths fonts, double scale) {
        Sheet sheet = Sheet.of(drawing, around, fonts);
        double fit = Math.min(scale, Math.sqrt(MOST_PIXELS / (sheet.width() * sheet.height())));
        BufferedImage image = new BufferedImage((int) Math.ceil(sheet.width() * fit), (int) Math.ceil(sheet.height() * fit),
                BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        g.setColor(DrawingPainter.color(Colours.PAPER));
        g.fillRect(0, 0, image.getWidth(), image.getHeight());
        g.scale(fit, fit);
        sheet.paint(g, fonts);
        g.dispose();
        return image;
    }
}
