package roundtable.shell;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;
import roundtable.book.AgendaItem;
import roundtable.book.Attachment;
import roundtable.book.Book;
import roundtable.pdf.MinutesPdf;
import roundtable.words.Words;

/** A file is dropped on an item, is in the file with its bytes, on paper by its name, and comes out again as it was. */
class AnnexesTest extends SessionTest {

    @Override
    Chooser chooser() {
        Chooser usual = super.chooser();
        return new Chooser() {
            @Override
            public Optional<Path> open(String title, String kind) {
                return Optional.of(folder.resolve("Plan of the park.txt"));
            }

            @Override
            public Optional<Path> save(String title, String name) {
                return usual.save(title, name);
            }

            @Override
            public Optional<Path> folder(String title) {
                return usual.folder(title);
            }
        };
    }

    @Test
    void aFileBecomesAnAnnexAndComesOutAgain() throws Exception {
        byte[] bytes = "Opening hours of the Konsumraum".getBytes();
        Path plan = Files.write(folder.resolve("Plan of the park.txt"), bytes);
        begin("en");
        push(KeyCode.CONTROL, KeyCode.DIGIT4);
        press("#annex-add");
        WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, () -> !book().all(Attachment.class).isEmpty());
        Attachment annex = book().all(Attachment.class).getFirst();
        assertEquals(List.of("Plan of the park", 1, (long) bytes.length), List.of(annex.title(), annex.annex(), annex.size()));
        Book with = book();
        Files.delete(plan);
        press(".annex-line .button");
        WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, () -> Files.exists(plan) && Files.size(plan) == bytes.length);
        assertArrayEquals(bytes, Files.readAllBytes(plan));
        Path pdf = folder.resolve("minutes.pdf");
        MinutesPdf.write(with, with.get(AgendaItem.class, annex.item()).meeting(), Words.in("en"), pdf);
        try (var document = org.apache.pdfbox.Loader.loadPDF(pdf.toFile())) {
            assertTrue(new org.apache.pdfbox.text.PDFTextStripper().getText(document).contains("Plan of the park"));
        }
        onWindow(() -> session.window().workspace().undo());
        assertEquals(List.of(), book().all(Attachment.class));
    }

    private void press(String button) throws Exception {
        onWindow(() -> {
            lookup(button).<Button>query().fire();
            return null;
        });
    }
}
