package roundtable.drawing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import roundtable.book.Chart;

class DrawingPictureTest {

    private static final Around AROUND = new Around("As of today", "State of discussion", "Nothing to see");
    private static final String GEORGIAN = "მუსტერლანდი";

    @ParameterizedTest
    @EnumSource(Chart.Kind.class)
    void aChartBecomesAPicture(Chart.Kind kind) throws Exception {
        Drawing drawing = City.large().put(City.chart(kind)).drawing();
        byte[] png = DrawingPicture.png(drawing, AROUND, City.FONTS, 1.5);
        Files.createDirectories(Path.of("target/pictures"));
        Files.write(Path.of("target/pictures/chart-" + Cards.key(kind) + ".png"), png);
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(png));
        assertTrue(image.getWidth() >= drawing.width() * 1.5);
        Box box = drawing.boxes().getFirst();
        Sheet sheet = Sheet.of(drawing, AROUND, City.FONTS);
        int rgb = image.getRGB((int) (1.5 * (sheet.drawingX() + box.x() + 2.5)), (int) (1.5 * (sheet.drawingY() + box.y() + box.h() / 2)));
        assertEquals(DrawingPainter.color(box.accent()).getRGB(), rgb);
    }

    @Test
    void georgianLettersAreDrawnWithAFontThatHasThem() {
        City.FONTS.runs(GEORGIAN, 9, true).forEach(run -> assertEquals(-1, run.font().canDisplayUpTo(run.text())));
        assertEquals(2, City.FONTS.runs("Muster " + GEORGIAN, 9, false).size());
        BufferedImage one = DrawingPicture.image(named(GEORGIAN), AROUND, City.FONTS, 1);
        BufferedImage other = DrawingPicture.image(named(GEORGIAN.substring(1) + GEORGIAN.charAt(0)), AROUND, City.FONTS, 1);
        // Letters a font lacks would all be the same empty frame, and the two pictures the same.
        assertNotEquals(hash(one), hash(other));
    }

    @Test
    void whatNoFontDrawsIsABlank() {
        String text = City.FONTS.runs("one\ntwo\tthree\u2028\uD83D\uDE00\u2029four", 9, false).stream()
                .map(FontWidths.Run::text).collect(Collectors.joining());
        assertEquals("one two three \uD83D\uDE00 four", text);
    }

    private static Drawing named(String name) {
        return new City().org("a", name, null, null, null).drawing();
    }

    private static int hash(BufferedImage image) {
        return Arrays.hashCode(image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth()));
    }

    @Test
    void svgHasEveryNameAsText() {
        Drawing drawing = City.large().drawing();
        String svg = DrawingSvg.of(drawing, AROUND, City.FONTS, "en");
        drawing.labels().forEach(label -> label.lines().forEach(line ->
                assertTrue(svg.contains(">" + line.replace("&", "&amp;") + "</text>"), line)));
        assertTrue(svg.startsWith("<?xml") && svg.endsWith("</svg>"));
    }

    @Test
    void theTableSaysWhatTheChartShows() {
        City city = City.large();
        ChartTable table = ChartTable.of(city.book(), city.chart(), city.names());
        assertEquals(city.drawing().lines().size(), table.lines().size());
        ChartTable.BoxRow round = table.boxes().stream().filter(row -> row.organisation().equals("table")).findFirst().orElseThrow();
        assertEquals("Muster Department for Science, Health and Care (chair)", round.members().getFirst());
        assertEquals("city", round.level());
    }
}
