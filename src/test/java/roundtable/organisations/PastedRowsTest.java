package roundtable.organisations;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import roundtable.NoPages;
import roundtable.book.Level;
import roundtable.book.Organisation;
import roundtable.exchange.Examples;
import roundtable.words.Words;
import roundtable.workspace.Desk;
import roundtable.workspace.Workspace;

/** Organisations copied in a spreadsheet, as the program understands them. */
class PastedRowsTest {

    private final Desk desk = new Desk(Workspace.of(Examples.book("musterstadt", "en")), Words.in("en"), _ -> { },
            null, new NoPages());

    @Test
    void namesAloneBecomeOrganisationsEachOnce() {
        PastedRows pasted = PastedRows.of(desk, "Harbour Aid\r\n harbour  aid \r\n\r\nNight Bus\r\n");
        assertEquals(List.of("Harbour Aid", "Night Bus"), pasted.rows().stream().map(Organisation::name).toList());
        assertEquals(List.of(), pasted.known());
    }

    @Test
    void sectorAndLevelAreKnownByWhatStandsInTheColumns() {
        PastedRows pasted = PastedRows.of(desk, "Harbour Watch\tPOLICE\tcity\nNight Bus\tTrams\tdistrict\nThird\t\t\n");
        Organisation first = pasted.rows().getFirst();
        assertEquals("Police", SectorChoices.name(desk, first.sector()));
        assertEquals(List.of(Level.CITY, Level.DISTRICT), pasted.rows().stream().limit(2).map(Organisation::level).toList());
        assertEquals(List.of("Trams"), pasted.unclear());
    }

    @Test
    void titlesSayWhichColumnIsWhichAndWhatIsThereIsTold() {
        String name = desk.workspace().book().all(Organisation.class).getFirst().name();
        PastedRows pasted = PastedRows.of(desk, "Level\tName\tShort name\nstate\t" + name + "\tX\ncity\t'=New\tNEW\n");
        assertEquals(List.of(name, "=New"), pasted.rows().stream().map(Organisation::name).toList());
        assertEquals(List.of("X", "NEW"), pasted.rows().stream().map(Organisation::shortName).toList());
        assertEquals(Level.STATE, pasted.rows().getFirst().level());
        assertEquals(List.of("=New"), pasted.fresh().stream().map(Organisation::name).toList());
    }
}
