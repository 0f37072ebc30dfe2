package roundtable.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import roundtable.KeysTest;

/** Somebody without a display sees screens, a chart and dialogs, in German and dark, in both sizes. */
class TourTest extends KeysTest {

    /** A screen, a chart, a list and two dialogs; the whole tour takes minutes. */
    private static final List<TourStop> STOPS = TourStop.ALL.stream()
            .filter(stop -> List.of("home", "map", "palette", "settings", "catalogues").contains(stop.name())).toList();

    @TempDir
    Path folder;
    private Stage window;

    @Override
    protected void start(Stage stage) {
        Theme.loadFonts();
        window = stage;
    }

    @Test
    void aStopHasItsPicturesInExactlyTheSizesAndAPlaceOnThePage() throws IOException, InterruptedException {
        new TourWalk(window, folder).walk(List.of("de"), List.of(Theme.DARK), STOPS);
        String page = Files.readString(folder.resolve("index.html"));
        for (TourStop stop : STOPS) {
            for (TourSize size : TourSize.ALL) {
                String file = stop.name() + "-de-dark-" + size.width() + ".png";
                BufferedImage picture = ImageIO.read(folder.resolve(file).toFile());
                assertEquals(size, new TourSize(picture.getWidth(), picture.getHeight()), file);
                assertTrue(colours(picture) > 20, file + " shows next to nothing");
                assertTrue(page.contains(file), file);
            }
        }
        assertTrue(page.contains("minutes-rtd-3-2026-de-1.png"), page);
        assertTrue(Files.exists(folder.resolve("minutes-rtd-3-2026-de-1.png")));
    }

    private static int colours(BufferedImage picture) {
        Set<Integer> colours = new HashSet<>();
        for (int y = 0; y < picture.getHeight(); y += 3) {
            for (int x = 0; x < picture.getWidth(); x += 3) {
                colours.add(picture.getRGB(x, y));
            }
        }
        return colours.size();
    }
}
