package roundtable.shell;

import java.awt.AlphaComposite;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.geometry.Rectangle2D;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.stage.PopupWindow;
import javafx.stage.Window;

/** A picture of a window in a size of its own, with the dialogs and lists that are open over it. */
final class WindowPicture {

    private static final float DIMMED = 0.35f;

    private final Window window;
    private final int width;
    private final int height;

    WindowPicture(Window window, TourSize size) {
        this.window = window;
        this.width = size.width();
        this.height = size.height();
    }

    /** Lays the window's content out in the size of the picture, however large the window is on the desktop. */
    void arrange() {
        Parent root = window.getScene().getRoot();
        root.resize(width, height);
        root.applyCss();
        root.layout();
    }

    /** Takes the picture; on the thread of the window. */
    BufferedImage take() {
        BufferedImage picture = image(window.getScene(), new Rectangle2D(0, 0, width, height));
        Graphics2D paper = picture.createGraphics();
        for (Window over : List.copyOf(Window.getWindows())) {
            if (over != window && over.isShowing() && over.getScene() != null) {
                draw(paper, over);
            }
        }
        paper.dispose();
        return picture;
    }

    private void draw(Graphics2D paper, Window over) {
        boolean list = over instanceof PopupWindow;
        Bounds whole = over.getScene().getRoot().getBoundsInLocal();
        int wide = (int) Math.min(width, Math.ceil(whole.getWidth()));
        int high = (int) Math.min(height, Math.ceil(whole.getHeight()));
        if (wide < 2 || high < 2) {
            return;
        }
        if (!list) {
            paper.setComposite(AlphaComposite.getInstance(AlphaComposite.SRC_OVER, DIMMED));
            paper.setColor(Color.BLACK);
            paper.fillRect(0, 0, width, height);
            paper.setComposite(AlphaComposite.SrcOver);
        }
        int top = list ? (int) (over.getY() - window.getY() - window.getScene().getY()) : (height - high) / 2;
        paper.drawImage(image(over.getScene(), new Rectangle2D(whole.getMinX(), whole.getMinY(), wide, high)),
                (width - wide) / 2, Math.max(0, top), null);
    }

    private static BufferedImage image(Scene scene, Rectangle2D part) {
        int wide = (int) part.getWidth();
        int high = (int) part.getHeight();
        SnapshotParameters whole = new SnapshotParameters();
        whole.setViewport(part);
        whole.setFill(scene.getFill() == null ? javafx.scene.paint.Color.TRANSPARENT : scene.getFill());
        WritableImage shot = scene.getRoot().snapshot(whole, null);
        int[] pixels = new int[wide * high];
        shot.getPixelReader().getPixels(0, 0, wide, high, PixelFormat.getIntArgbInstance(), pixels, 0, wide);
        // A list over the window has a shadow, through which the window is seen.
        BufferedImage image = new BufferedImage(wide, high, BufferedImage.TYPE_INT_ARGB);
        image.setRGB(0, 0, wide, high, pixels, 0, wide);
        return image;
    }
}
