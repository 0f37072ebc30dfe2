package roundtable.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import roundtable.pdf.PdfText;

/** Minutes for everybody are made from the command line, and nothing beside them that is not for everybody. */
class EditionTest {

    @TempDir
    Path home;

    @Test
    void publicMinutesAreFilesOfTheirOwn() throws Exception {
        Path city = home.resolve("city.roundtable");
        assertEquals(0, Shell.run("example", "musterstadt", city).code());
        Path out = home.resolve("out");
        assertEquals(0, Shell.run("export", city, "--out", out, "--edition", "public").code());
        try (Stream<Path> files = Files.list(out)) {
            List<String> names = files.map(file -> file.getFileName().toString()).sorted().toList();
            assertTrue(names.contains("minutes-rtd-1-2026-public-en.pdf"), names.toString());
            assertTrue(names.stream().allMatch(name -> name.contains("-public-")), names.toString());
        }
        assertEquals(0, Shell.run("export", city, "--out", out, "--minutes", "1/2026", "--edition", "members").code());
        String all = new PdfText(Files.readAllBytes(out.resolve("minutes-rtd-1-2026-public-en.pdf"))).text();
        assertTrue(all.length() < new PdfText(Files.readAllBytes(out.resolve("minutes-rtd-1-2026-en.pdf"))).text().length(), all);
        assertEquals(2, Shell.run("export", city, "--out", out, "--edition", "public", "--chart", "all").code());
        assertEquals(2, Shell.run("export", city, "--out", out, "--edition", "public", "--format", "csv").code());
    }
}
