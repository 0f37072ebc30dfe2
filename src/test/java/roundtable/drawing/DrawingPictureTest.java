package roundtable.drawing;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import roundtable.book.Chart;

class DrawingPictureTest {

    @Test
    void pictures() throws Exception {
        Files.createDirectories(Path.of("target/pictures"));
        City city = City.large();
        long start = System.nanoTime();
        Drawing d = city.drawing();
        System.out.println(d.width() + " x " + d.height() + " in " + (System.nanoTime() - start) / 1e6);
        start = System.nanoTime();
        d = city.drawing();
        System.out.println("again in " + (System.nanoTime() - start) / 1e6);
        Files.write(Path.of("target/pictures/city.png"), DrawingPicture.png(d, City.FONTS, 1.5));
        city.put(City.chart(Chart.Kind.NETWORK));
        Files.write(Path.of("target/pictures/network.png"), DrawingPicture.png(city.drawing(), City.FONTS, 1.5));
    }
}
