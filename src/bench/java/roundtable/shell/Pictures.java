package roundtable.shell;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.image.WritableImage;
import javafx.stage.Stage;
import javafx.util.Duration;
import javax.imageio.ImageIO;

/**
 * Saves a picture of every screen with the example, for the README and for looking. It draws into memory when it is
 * run with {@code -Dglass.platform=Headless -Dprism.order=sw}.
 */
public final class Pictures extends Application {

    private static final Duration SETTLE = Duration.seconds(2.5);
    /** Rows of the example worth a look. */
    private static final Map<String, String> SHOWN = Map.of("shell.screen.minutes", "entry-2026-3-5-d",
            "shell.screen.meetings", "meeting-2026-3", "shell.screen.decisions", "decision-2026-6");

    private final Deque<ScreenPlace> places = new ArrayDeque<>(ScreenPlaces.ALL);
    private Session session;
    private Path folder;
    private String name;

    /** Saves the pictures of the README: English, light, 1280 by 720. */
    public static void all(Path folder) {
        main(folder.toString(), "en", "LIGHT", "1280", "720");
    }

    /** Folder, language, theme, width and height of the window, and the text size in per cent where it is not 100. */
    public static void main(String... arguments) {
        System.setProperty("glass.platform", "Headless");
        System.setProperty("prism.order", "sw");
        Application.launch(Pictures.class, arguments);
    }

    @Override
    public void start(Stage stage) throws IOException {
        var arguments = getParameters().getRaw();
        folder = Files.createDirectories(Path.of(arguments.get(0)));
        name = "-" + arguments.get(1) + "-" + arguments.get(2).toLowerCase(Locale.ROOT) + "-" + arguments.get(3);
        Path home = Files.createTempDirectory("roundtable");
        int size = arguments.size() > 5 ? Integer.parseInt(arguments.get(5)) : 100;
        new SettingsFile(home).write(Settings.defaults(arguments.get(1)).withTheme(Theme.valueOf(arguments.get(2)))
                .withTextSize(size));
        Theme.loadFonts();
        session = new Session(stage, home, new Nowhere());
        session.start();
        stage.setWidth(Double.parseDouble(arguments.get(3)));
        stage.setHeight(Double.parseDouble(arguments.get(4)));
        next();
    }

    private void next() {
        if (session.window() == null) {
            PauseTransition wait = new PauseTransition(SETTLE);
            wait.setOnFinished(_ -> next());
            wait.play();
            return;
        } else if (places.isEmpty()) {
            session.close();
            Platform.exit();
            return;
        }
        ScreenPlace place = places.pop();
        session.window().deck().open(place);
        session.window().deck().show(SHOWN.getOrDefault(place.key(), ""));
        PauseTransition pause = new PauseTransition(SETTLE);
        pause.setOnFinished(_ -> {
            save(place.key().substring(place.key().lastIndexOf('.') + 1));
            next();
        });
        pause.play();
    }

    private void save(String screen) {
        WritableImage shot = session.stage().getScene().snapshot(null);
        BufferedImage image = new BufferedImage((int) shot.getWidth(), (int) shot.getHeight(),
                BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                image.setRGB(x, y, shot.getPixelReader().getArgb(x, y));
            }
        }
        try {
            ImageIO.write(image, "png", folder.resolve(screen + name + ".png").toFile());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** Pictures need no files. */
    private record Nowhere() implements Chooser {

        @Override
        public Optional<Path> open(String title, String kind) {
            return Optional.empty();
        }

        @Override
        public Optional<Path> save(String title, String file) {
            return Optional.empty();
        }
    }
}
