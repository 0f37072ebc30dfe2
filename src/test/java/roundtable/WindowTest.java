package roundtable;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import javafx.application.Application;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.image.PixelReader;
import javafx.scene.image.WritableImage;
import javafx.stage.Stage;
import javax.imageio.ImageIO;

/** A test with a real window, drawn into memory: no display is needed. Clicks and keys go through TestFX. */
public abstract class WindowTest extends KeysTest {

    protected Stage stage;

    /** What the window shows, made on the thread of the window before each test. */
    protected abstract Parent content() throws Exception;

    /** Size of the window; a test may ask for another. */
    protected double width() {
        return 1280;
    }

    /** Size of the window; a test may ask for another. */
    protected double height() {
        return 720;
    }

    /** A screen as it looks in the program by day; sheets are the names of the folders that draw in it. */
    protected static Parent dressed(Parent root, String... sheets) {
        root.getStylesheets().setAll("/look/colours-light.css", "/look/roundtable.css", "/look/controls.css");
        Stream.of(sheets).forEach(sheet -> root.getStylesheets().add("/look/" + sheet + ".css"));
        return root;
    }

    @Override
    protected void start(Stage window) throws Exception {
        Application.setUserAgentStylesheet(new atlantafx.base.theme.PrimerLight().getUserAgentStylesheet());
        stage = window;
        stage.setScene(new Scene(content(), width(), height()));
        stage.show();
        stage.toFront();
    }

    /** Saves a picture of the window, to be looked at, under target/pictures. */
    protected Path picture(String name) {
        settle();
        return save(onWindow(() -> stage.getScene().snapshot(null)), name);
    }

    /** Saves a picture of a part of a window, such as a list that is open over it. */
    protected Path pictureOf(Node part, String name) {
        settle();
        return save(onWindow(() -> part.snapshot(null, null)), name);
    }

    private static Path save(WritableImage shot, String name) {
        PixelReader pixels = shot.getPixelReader();
        BufferedImage image = new BufferedImage((int) shot.getWidth(), (int) shot.getHeight(), BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                image.setRGB(x, y, pixels.getArgb(x, y));
            }
        }
        try {
            Path file = Files.createDirectories(Path.of("target", "pictures")).resolve(name + ".png");
            ImageIO.write(image, "png", file.toFile());
            return file;
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
