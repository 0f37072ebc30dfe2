package roundtable.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import roundtable.sheet.Sheet;
import roundtable.words.Words;

/** A table on its way into a spreadsheet. */
class SheetFilesTest {

    private static final List<String> FORMULAS = List.of("=1+1", "+49 30 1", "-x", "@sum", "\tx");
    private static final Sheet SHEET = new Sheet("Aufträge: [offen]", List.of(new Sheet.Column("Was", 3),
            new Sheet.Column("Frist", 1), new Sheet.Column("Wie viele", 1)), List.of(new Sheet.Group("", rows())));

    @TempDir
    private Path folder;

    private static List<List<Object>> rows() {
        List<List<Object>> rows = new ArrayList<>();
        rows.add(Arrays.asList("Straße & <Platz>, \"Mitte\"", LocalDate.of(2026, 11, 30), 12));
        rows.add(Arrays.asList("Центр\u0001", null, null));
        FORMULAS.forEach(formula -> rows.add(Arrays.asList(formula, null, null)));
        rows.add(Arrays.asList("x".repeat(40_000), null, null));
        return rows;
    }

    @Test
    void commaSeparatedTextIsReadByEverySpreadsheetAndRunsNothing() {
        String csv = CsvText.of(SHEET);
        assertTrue(csv.startsWith("\ufeffWas,Frist,Wie viele\r\n\"Straße & <Platz>, \"\"Mitte\"\"\",2026-11-30,12\r\n"));
        FORMULAS.forEach(formula -> assertTrue(csv.contains("\r\n'" + formula + ",,\r\n"), formula));
    }

    @Test
    void aSpreadsheetHasRealDaysAndNumbersAndTextThatStaysText() throws Exception {
        Path file = folder.resolve("table.xlsx");
        try (OutputStream out = Files.newOutputStream(file)) {
            Xlsx.write(SHEET, Words.in("de"), out);
        }
        Map<String, String> parts = parts(file);
        Document sheet = xml(parts.get("xl/worksheets/sheet1.xml"));
        Map<String, Element> cells = new HashMap<>();
        NodeList found = sheet.getElementsByTagName("c");
        for (int i = 0; i < found.getLength(); i++) {
            cells.put(((Element) found.item(i)).getAttribute("r"), (Element) found.item(i));
        }
        assertEquals(46356, Double.parseDouble(value(cells.get("B2"))), "30 November 2026 as spreadsheets count days");
        assertEquals("12", value(cells.get("C2")));
        assertFalse("s".equals(cells.get("C2").getAttribute("t")));
        assertEquals(0, sheet.getElementsByTagName("f").getLength(), "no formula");
        String styles = parts.get("xl/styles.xml");
        assertTrue(styles.contains("dd.mm.yyyy"), styles);
        for (int row = 4; row < 4 + FORMULAS.size(); row++) {
            assertEquals("s", cells.get("A" + row).getAttribute("t"));
            assertFalse(cells.get("A" + row).getAttribute("s").isEmpty(), "marked as text for good");
        }
        Document strings = xml(parts.get("xl/sharedStrings.xml"));
        assertTrue(strings.getDocumentElement().getTextContent().contains("Straße & <Platz>, \"Mitte\""));
        assertTrue(strings.getDocumentElement().getTextContent().contains("Центр"));
    }

    private static String value(Element cell) {
        return cell.getElementsByTagName("v").item(0).getTextContent();
    }

    private static Map<String, String> parts(Path file) throws IOException {
        Map<String, String> parts = new HashMap<>();
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                parts.put(entry.getName(), new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return parts;
    }

    private static Document xml(String text) throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder()
                .parse(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }
}
