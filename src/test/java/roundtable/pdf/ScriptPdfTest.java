package roundtable.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import roundtable.exchange.Templates;
import roundtable.words.Words;

/** What a facilitator takes to the first meeting: one page for each template. */
class ScriptPdfTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"en", "de"})
    void everyScriptIsOneAccessiblePage(String language) throws IOException {
        for (String template : Templates.names()) {
            Path file = folder.resolve(template + ".pdf");
            Report report = ScriptPdf.write(Templates.script(template, language), Words.in(language), file);
            assertEquals(List.of(), report.warnings());
            byte[] pdf = Files.readAllBytes(file);
            try (PDDocument document = Loader.loadPDF(pdf)) {
                assertEquals(1, document.getNumberOfPages(), template);
            }
            PdfText text = new PdfText(pdf);
            assertEquals(language, text.language());
            assertTrue(text.text().contains("1:20, 10 min"), text::text);
            assertTrue(!text.text().contains("**") && !text.text().contains("##"), text::text);
            if (template.equals("net-map")) {
                assertEquals(Set.of(), PdfCheck.broken(pdf));
            }
        }
    }
}
