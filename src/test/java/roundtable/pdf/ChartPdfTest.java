package roundtable.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import roundtable.book.Book;
import roundtable.book.Chart;
import roundtable.book.ChartFilter;
import roundtable.book.Confidentiality;
import roundtable.book.Direction;
import roundtable.book.Distribution.Edition;
import roundtable.book.Relation;
import roundtable.book.RelationKind;
import roundtable.book.Row;
import roundtable.exchange.Examples;
import roundtable.words.Words;

/** The chart of a city on paper, read back. */
class ChartPdfTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

    private final ByteArrayOutputStream pdf = new ByteArrayOutputStream();

    @ParameterizedTest
    @CsvSource({"en, A4, false", "de, A2, false", "de, A4, true"})
    void theExampleOnEveryPaper(String language, Paper size, boolean tiled) throws IOException {
        Book book = Examples.book("musterstadt", language);
        OnPaper paper = new OnPaper(size, tiled);
        Report report = ChartPdf.write(book, book.all(Chart.class).getFirst().id(), Words.in(language), DAY, paper,
                Edition.MEMBERS, pdf);
        Files.createDirectories(Path.of("target/pictures"));
        Files.write(Path.of("target/pictures/chart-" + size + (tiled ? "-tiled" : "") + ".pdf"), pdf.toByteArray());
        PdfText text = new PdfText(pdf.toByteArray());
        assertEquals(List.of(), report.missing());
        assertEquals(Set.of(), PdfCheck.broken(pdf.toByteArray()));
        assertEquals(List.of(), text.fontsNotEmbedded());
        book.all(Relation.class).stream().filter(r -> r.confidentiality() == Confidentiality.RESTRICTED)
                .forEach(r -> assertFalse(text.everything().contains(r.label()), r.label()));
        assertEquals(language, text.language());
        if (tiled) {
            sheetsTellHowTheyBelongTogether(text, ChartPdf.outcomes(book, book.all(Chart.class).getFirst().id(),
                    Words.in(language), DAY).apply(paper));
        }
    }

    private static void sheetsTellHowTheyBelongTogether(PdfText text, OnPaper.Outcome outcome) {
        assertTrue(outcome.readable() && outcome.columns() > 1 && outcome.rows() > 1, outcome::toString);
        assertTrue(text.bookmarks().contains("Blatt B1: 2 von " + outcome.sheets() + ", Spalte B, Reihe 1"), text.bookmarks()::toString);
        String said = text.text().replaceAll("\\s+", " ");
        assertTrue(said.contains("In Lesegröße auf " + outcome.sheets() + " Blättern A4"), said);
        assertTrue(text.everything().contains("Blatt A2 auf diesen Streifen kleben"), text::everything);
    }

    @Test
    void aLegendThatWouldTakeTheSheetHasSheetsOfItsOwnAndNothingIsCut() throws IOException {
        Sample sample = new Sample("de");
        List<Row> rows = charted(sample, false);
        List<String> said = new ArrayList<>();
        for (int i = 0; i < 45; i++) {
            said.add("Vereinbarung Nr. " + i + " über die Begleitung zu Ämtern, Ärztinnen und Gerichten und den Rückweg Ende" + i);
            rows.add(relation("many" + i, "pol", "dkr", said.getLast(), Confidentiality.MEMBERS));
        }
        print(Book.of(rows), Edition.MEMBERS);
        String whole = read().everything().replaceAll("\\s+", "");
        said.forEach(each -> assertTrue(whole.contains(each.replaceAll("\\s+", "")), each));
        assertTrue(read().bookmarks().contains("Legende"), read().bookmarks()::toString);
        assertEquals(Set.of(), PdfCheck.broken(pdf.toByteArray()));
    }

    @Test
    void itsTextIsTextAndTheTablesSayTheSame() throws IOException {
        print(book(false), Edition.MEMBERS);
        String text = read().text();
        String drawn = text.substring(0, text.indexOf("Was das Schaubild zeigt"));
        String said = text.substring(text.indexOf("Was das Schaubild zeigt"));
        for (String part : List.of("Wer mit wem", "Stand: 22. November 2026", "Diskussionsstand", "Erfundenes Beispiel",
                "Runder Tisch Drogenkonsumraum Musterstadt")) {
            assertTrue(drawn.contains(part), part + " in " + drawn);
        }
        assertTrue(drawn.contains("DHM") && drawn.contains("ОЦГЗ") && drawn.contains("მუსტერლანდის"), drawn);
        assertTrue(said.contains("Wochengespräch") && said.contains("Обласний центр громадського") && said.contains("informell"), said);
    }

    @Test
    void aChartOfAPartSaysWhichPartAndHasNothingElse() throws IOException {
        List<Row> rows = charted(new Sample("de"), false);
        rows.add(new ChartFilter("f", "chart", ChartFilter.By.TEXT, "Polizei", null, null, null, null));
        print(Book.of(rows), Edition.MEMBERS);
        assertTrue(read().text().replaceAll("\\s+", " ").contains("Organisationen: mit „Polizei“"), read()::text);
        assertFalse(read().everything().contains("Wochengespräch"), read()::everything);
        assertEquals(Set.of(), PdfCheck.broken(pdf.toByteArray()));
    }

    @Test
    void whatIsRestrictedIsNeitherDrawnNorListed() throws IOException {
        print(book(true), Edition.MEMBERS);
        assertFalse(read().everything().contains("GEHEIMSACHE"));
        print(book(true), Edition.FULL);
        assertTrue(read().everything().contains("GEHEIMSACHE"));
    }

    @Test
    void aLetterThatNoFontHasIsShownAndReported() throws IOException {
        Sample sample = new Sample("de");
        sample.org("eth", "ሀገር Hilfe", null);
        Report report = print(Book.of(charted(sample, false)), Edition.MEMBERS);
        assertEquals(List.of("ሀ", "ር", "ገ"), report.missing());
        assertTrue(read().text().contains("\uFFFD\uFFFD\uFFFD Hilfe"), read()::text);
        assertEquals(Set.of(), PdfCheck.broken(pdf.toByteArray()));
    }

    @Test
    void aChartWithoutAnyBoxPrintsToo() throws IOException {
        Chart empty = chart(false);
        print(Book.of(List.of(empty, new Sample("de").book().document().orElseThrow())), Edition.MEMBERS);
        assertEquals(Set.of(), PdfCheck.broken(pdf.toByteArray()));
        assertTrue(read().text().contains("Nichts zu sehen"), read()::text);
    }

    @Test
    void sheetsCoverTheWholeDrawingAndOverlap() {
        Tiles tiles = Tiles.of(2000, 900, 700, 500);
        assertEquals(3, tiles.columns());
        assertEquals(2, tiles.rows());
        assertEquals("C2", tiles.name(5));
        assertTrue(tiles.parts().getLast().getMaxX() >= 2000 && tiles.parts().getLast().getMaxY() >= 900);
        assertEquals(Tiles.OVERLAP, tiles.parts().get(0).getMaxX() - tiles.parts().get(1).getX(), 1e-9);
        assertTrue(Tiles.of(60_000, 60_000, 700, 500).parts().size() <= 300);
    }

    private Report print(Book book, Edition edition) throws IOException {
        pdf.reset();
        return ChartPdf.write(book, "chart", Words.in("de"), DAY, OnPaper.fitted(Paper.A4), edition, pdf);
    }

    private PdfText read() {
        return new PdfText(pdf.toByteArray());
    }

    private static Book book(boolean secret) {
        return Book.of(charted(new Sample("de"), secret));
    }

    private static List<Row> charted(Sample sample, boolean secret) {
        List<Row> rows = new ArrayList<>(sample.rows);
        rows.add(chart(true));
        rows.add(new RelationKind("rk", null, "informiert", "#2a86c4", RelationKind.Dash.DASHED, Direction.BOTH, 1, null));
        rows.add(relation("r1", "pol", "dkr", "Wochengespräch", Confidentiality.MEMBERS));
        if (secret) {
            rows.add(relation("r2", "ga", "pol", "GEHEIMSACHE", Confidentiality.RESTRICTED));
        }
        return rows;
    }

    private static Relation relation(String id, String from, String to, String label, Confidentiality confidentiality) {
        return new Relation(id, from, to, "rk", Direction.BOTH, Relation.Formality.INFORMAL, 2, label, null, null, null,
                confidentiality);
    }

    private static Chart chart(boolean everything) {
        return new Chart("chart", "Wer mit wem", Chart.Kind.ORGANISATION, everything, null, "Zur Beratung", true, 1);
    }
}
