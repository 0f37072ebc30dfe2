package roundtable.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import roundtable.book.Book;
import roundtable.book.Confidentiality;
import roundtable.book.Organisation;
import roundtable.book.Stance;
import roundtable.exchange.Examples;
import roundtable.file.RoundtableFile;

/** Where stakeholders stand is for the secretariat: nothing that is handed out differs from what it would be without. */
class StancesStayInsideTest {

    private static final String SECRET = "Quellenangabe-7731";

    @TempDir
    private static Path home;

    @Test
    void nothingThatIsExportedShowsAPositionOrWhereItIsKnownFrom() throws Exception {
        Book plain = Examples.book("musterstadt", "en");
        Book secret = with(plain);
        Path without = home.resolve("without.roundtable");
        Path having = home.resolve("having.roundtable");
        RoundtableFile.replace(without, plain).close();
        RoundtableFile.replace(having, secret).close();
        for (String format : List.of("svg", "png", "drawing", "csv", "xlsx", "pdf")) {
            handedOutTheSame(export(without, "without", "--format", format), export(having, "having", "--format", format));
        }
        for (String participant : List.of("Police HQ", "Kompass")) {
            handedOutTheSame(export(without, "without", "--participants", participant),
                    export(having, "having", "--participants", participant));
        }
    }

    private static void handedOutTheSame(Path expected, Path actual) throws Exception {
        assertEquals(Shell.names(expected), Shell.names(actual));
        assertFalse(Shell.names(actual).isEmpty(), actual::toString);
        for (String name : Shell.names(actual)) {
            String said = content(actual.resolve(name));
            assertFalse(said.contains(SECRET), name);
            assertFalse(said.contains("stance-of"), name);
            assertEquals(content(expected.resolve(name)), said, name);
        }
    }

    /** Every organisation has two positions, of all kinds of confidentiality. */
    private static Book with(Book plain) {
        List<Organisation> all = plain.all(Organisation.class);
        Stream<Stance> stances = IntStream.range(0, all.size()).boxed().flatMap(i -> Stream.of(0, 1).map(n ->
                new Stance("stance-of-" + i + "-" + n, all.get(i).id(), Stance.View.values()[(i + n) % 4],
                        LocalDate.of(2025, 1 + n, 1), null, SECRET, Confidentiality.values()[(i + n) % 3])));
        return Book.of(Stream.concat(plain.rows(), stances).toList());
    }

    private static Path export(Path file, String as, String option, String value) throws Exception {
        Path out = home.resolve(as + option + "-" + value);
        Shell shell = Shell.run("export", file, "--out", out, option, value);
        assertEquals(0, shell.code(), shell.err());
        return out;
    }

    /** All that a file says: the parts of a package, the texts and streams of a page, the bytes of the others. */
    private static String content(Path file) throws IOException {
        String name = file.getFileName().toString();
        if (name.endsWith(".xlsx")) {
            return unzipped(file);
        }
        return name.endsWith(".pdf") ? pages(file) : Files.readString(file, StandardCharsets.ISO_8859_1);
    }

    private static String unzipped(Path file) throws IOException {
        StringBuilder all = new StringBuilder();
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                // When it was made is the only thing in which two packages may differ.
                String text = new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
                all.append(entry.getName()).append(entry.getName().startsWith("docProps") ? "" : text);
            }
        }
        return all.toString();
    }

    private static String pages(Path file) throws IOException {
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            StringBuilder all = new StringBuilder(new PDFTextStripper().getText(document));
            for (var page : document.getPages()) {
                try (InputStream drawn = page.getContents()) {
                    all.append(new String(drawn.readAllBytes(), StandardCharsets.ISO_8859_1));
                }
            }
            return all.toString();
        }
    }
}
