package roundtable.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import roundtable.TableBook;
import roundtable.sheet.Sheet;
import roundtable.words.Words;

/** A table on paper: read aloud as well as read. */
class TablePdfTest {

    @TempDir
    private Path folder;

    @Test
    void aGroupedTableHasItsHeadingsAndPassesAsAccessibleAndFitForAnArchive() throws Exception {
        List<List<Object>> many = new ArrayList<>();
        for (int i = 1; i <= 60; i++) {
            many.add(Arrays.asList("Organisation " + i, "Stadt", LocalDate.of(2026, 1, 1).plusDays(i), i));
        }
        Sheet sheet = new Sheet("Organisationen", List.of(new Sheet.Column("Name", 280),
                new Sheet.Column("Ebene", 120), new Sheet.Column("Letzter Tag", 85),
                new Sheet.Column("Beziehungen", 95)), List.of(new Sheet.Group("Sektor: Polizei (60)", many),
                new Sheet.Group("Sektor: ohne Angabe (1)", List.of(Arrays.asList(TableBook.LONG_NAME, null, null, 0)))));
        Path file = folder.resolve("table.pdf");
        Report report = TablePdf.write(sheet, Words.in("de"), new TablePdf.Source("Musterstadt", true),
                LocalDate.of(2026, 11, 22), file);
        byte[] pdf = Files.readAllBytes(file);
        assertEquals(List.of(), report.missing());
        assertEquals(Set.of(), PdfCheck.broken(pdf));
        PdfText text = new PdfText(pdf);
        assertEquals(List.of("Organisationen", "Sektor: Polizei (60)", "Sektor: ohne Angabe (1)"), text.bookmarks());
        assertTrue(text.pages() > 1);
        assertTrue(text.says("Stand 22. November 2026 · 61 Zeilen"), text.text());
        assertTrue(text.says("Organisation 60 Stadt 02.03.2026 60"), text.text());
        assertTrue(text.text().contains("Городской центр"), text.text());
        assertTrue(text.text().contains("Erfundenes Beispiel"));
    }

    @Test
    void anEmptyTableIsStillADocument() throws Exception {
        Path file = folder.resolve("empty.pdf");
        TablePdf.write(new Sheet("Actions", List.of(new Sheet.Column("No.", 1)), List.of()), Words.in("en"),
                new TablePdf.Source("City", false), LocalDate.of(2026, 11, 22), file);
        assertEquals(Set.of(), PdfCheck.broken(file));
    }
}
