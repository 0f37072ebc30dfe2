package roundtable.shell;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import roundtable.words.Words;

/** Help that is there without the internet. */
class GuideTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"en", "de"})
    void theGuideIsOnePageWithItsPicturesBesideIt(String language) throws IOException {
        Path page = Guide.write(folder, Words.in(language));
        String html = Files.readString(page);
        for (String chapter : Guide.CHAPTERS) {
            assertTrue(html.contains("<h1 id=\"" + chapter + "\">") && html.contains("<a href=\"#" + chapter + "\">"), chapter);
        }
        assertTrue(html.contains("<table>"));
        Matcher pictures = Pattern.compile("<img src=\"([^\"]+)\"").matcher(html);
        assertTrue(pictures.find());
        do {
            assertTrue(Files.size(folder.resolve(pictures.group(1))) > 1000, pictures.group(1));
        } while (pictures.find());
        assertFalse(Pattern.compile("(src|href)=\"(https?:|\\.\\./)").matcher(html).find(), "leads out of the folder");
    }
}
