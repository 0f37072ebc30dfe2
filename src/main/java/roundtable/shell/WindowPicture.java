package roundtable.shell;

import java.awt.AlphaComposite;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.List;
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
        BufferedImage picture = image(window.getScene(), width, height);
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
        Parent root = over.getScene().getRoot();
        int wide = (int) Math.min(width, Math.ceil(root.getLayoutBounds().getWidth()));
        int high = (int) Math.min(height, Math.ceil(root.getLayoutBounds().getHeight()));
        if (wide < 2 || high < 2) {
            return;
        }
        boolean list = over instanceof PopupWindow;
        if (!list) {
            paper.setComposite(AlphaComposite.getInstance(AlphaComposite.SRC_OVER, DIMMED));
            paper.setColor(Color.BLACK);
            paper.fillRect(0, 0, width, height);
            paper.setComposite(AlphaComposite.SrcOver);
        }
        int top = list ? (int) (over.getY() - window.getY() - window.getScene().getY()) : (height - high) / 2;
        paper.drawImage(image(over.getScene(), wide, high), (width - wide) / 2, Math.max(0, top), null);
    }

    private static BufferedImage image(Scene scene, int width, int height) {
        SnapshotParameters whole = new SnapshotParameters();
        whole.setViewport(new Rectangle2D(0, 0, width, height));
        whole.setFill(scene.getFill());
        WritableImage shot = scene.getRoot().snapshot(whole, null);
        int[] pixels = new int[width * height];
        shot.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        image.setRGB(0, 0, width, height, pixels, 0, width);
        return image;
    }
}
