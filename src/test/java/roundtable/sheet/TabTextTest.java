package roundtable.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Rows that travel between the program and a spreadsheet by the clipboard. */
class TabTextTest {

    private static final Sheet SHEET = new Sheet("Actions", List.of(new Sheet.Column("What", 2),
            new Sheet.Column("Due", 1), new Sheet.Column("Count", 1)), List.of(
            new Sheet.Group("Owner: A (1)", List.of(List.of("=HYPERLINK(\"x\")", LocalDate.of(2026, 11, 30), 3))),
            new Sheet.Group("Owner: B (1)", List.of(Arrays.asList("two\tcells\nin one", null, -1)))));

    @Test
    void whatIsCopiedIsATableToASpreadsheetAndRunsNothing() {
        assertEquals("What\tDue\tCount\n'=HYPERLINK(\"x\")\t2026-11-30\t3\ntwo cells in one\t\t'-1\n",
                TabText.write(SHEET));
    }

    @Test
    void whatWasCopiedComesBackAsItWas() {
        assertEquals(List.of(List.of("What", "Due", "Count"), List.of("=HYPERLINK(\"x\")", "2026-11-30", "3"),
                List.of("two cells in one", "", "-1")), TabText.read(TabText.write(SHEET)));
    }

    @Test
    void spreadsheetsQuoteCellsWithLineBreaksAndOthersDoNotQuote() {
        assertEquals(List.of(List.of("Police \"North\" Station", "city"), List.of("\"Hope\" Association", ""),
                List.of("12\" records")),
                TabText.read("\"Police \"\"North\"\"\nStation\"\tcity\r\n\r\n\t\r\n\"Hope\" Association\t\r\n12\" records"));
        assertEquals(List.of(), TabText.read(" \n\t\n"));
    }
}
