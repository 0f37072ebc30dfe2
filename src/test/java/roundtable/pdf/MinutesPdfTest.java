package roundtable.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import roundtable.book.Distribution.Edition;
import roundtable.words.Words;

class MinutesPdfTest {

    @ParameterizedTest
    @ValueSource(strings = {"en", "de"})
    void everybodyCanReadItAndAnArchiveTakesIt(String language) throws IOException {
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        MinutesPdf.write(new Sample("de").book(), Sample.MEETING, Words.in(language), Edition.MEMBERS, pdf);
        Files.createDirectories(Path.of("target/pictures"));
        Files.write(Path.of("target/pictures/minutes-" + language + ".pdf"), pdf.toByteArray());
        assertEquals(Set.of(), PdfCheck.broken(pdf.toByteArray()));
    }
}
