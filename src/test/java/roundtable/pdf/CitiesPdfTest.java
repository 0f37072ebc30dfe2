package roundtable.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import roundtable.book.Book;
import roundtable.book.Chart;
import roundtable.book.Distribution.Edition;
import roundtable.book.Source;
import roundtable.exchange.Examples;
import roundtable.words.Words;

/** Charts of real cities on paper, in Cyrillic and in Georgian: accessible, and with the pages they rest on. */
class CitiesPdfTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

    @ParameterizedTest
    @CsvSource({"bishkek, en, МВД КР", "tbilisi, de, იუსტიციის სამინისტრო"})
    void listsItsSourcesAndIsNobodysOfficialChart(String name, String language, String original) throws IOException {
        Book city = Examples.book(name, language);
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        Report report = ChartPdf.write(city, "chart-organisations", Words.in(language), DAY, OnPaper.fitted(Paper.A3), Edition.MEMBERS, pdf);
        assertEquals(List.of(), report.missing());
        assertEquals(Set.of(), PdfCheck.broken(pdf.toByteArray()));
        String text = new PdfText(pdf.toByteArray()).text();
        String list = text.substring(text.lastIndexOf(Words.in(language).text("documents.chart.sources") + " ("));
        String plain = list.replaceAll("\\s", "");
        Chart chart = city.get(Chart.class, "chart-organisations");
        assertTrue(text.contains(chart.note()), "says that it is not official");
        List<String> addresses = city.all(Source.class).stream().map(Source::address).distinct().toList();
        assertTrue(list.contains("(" + addresses.size() + ")") && list.contains(" " + addresses.size() + ". "), list);
        addresses.forEach(address -> assertTrue(plain.contains(address), address + " in " + list));
        assertFalse(text.contains("\uFFFD"));
        assertTrue(text.replaceAll("\\s+", " ").contains(original), text);
    }
}
