package roundtable;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import roundtable.book.AgendaItem;
import roundtable.book.Body;
import roundtable.book.Book;
import roundtable.book.Confidentiality;
import roundtable.book.Contact;
import roundtable.book.Deputy;
import roundtable.book.Document;
import roundtable.book.Organisation;
import roundtable.book.Row;
import roundtable.book.Seat;
import roundtable.book.StandingItem;

/** A small file for trying screens: five organisations at one round table, one with a very long name. */
public final class TableBook {

    public static final String LONG_NAME = "Государственное бюджетное учреждение здравоохранения «Городской центр "
            + "профилактики зависимостей и реабилитации имени К.»";
    public static final LocalDate MEETING_DAY = LocalDate.of(2027, 3, 10);

    private TableBook() {
    }

    /** The table with its standing items, before its first meeting. */
    public static Book empty(String language) {
        List<Row> rows = new ArrayList<>();
        rows.add(new Document("doc", "Musterhafen", "Musterhafen", language, true, null));
        rows.add(organisation("o-table", language.equals("de") ? "Runder Tisch Drogenkonsumraum" : "Round table on the consumption room", null));
        rows.add(organisation("o-health", language.equals("de") ? "Gesundheitsamt Musterhafen" : "Public Health Office", language.equals("de") ? "GA" : "PHO"));
        rows.add(organisation("o-police", language.equals("de") ? "Polizeidirektion Mitte" : "Police Headquarters Centre", null));
        rows.add(organisation("o-operator", language.equals("de") ? "Hafenhilfe gGmbH" : "Harbour Aid", null));
        rows.add(organisation("o-peers", language.equals("de") ? "Selbsthilfe Hafen" : "Peers of the Harbour", null));
        rows.add(organisation("o-long", LONG_NAME, null));
        rows.add(organisation("o-police-2", language.equals("de") ? "Polizeipräsidium" : "Police Academy", null));
        rows.add(new Body("b", "o-table", "RTD", Body.Kind.ROUND_TABLE, null, null, null, null, null, 3, 2,
                DayOfWeek.WEDNESDAY, LocalTime.of(14, 0), 120, language.equals("de") ? "Rathaus, Raum 2" : "Town hall, room 2", Body.QuorumRule.SHARE, 50,
                Body.DecisionRule.CONSENSUS, Body.NumberPeriod.YEAR, 1, 1, 1, Body.MinutesKind.RESULTS, 14, 28, null,
                Confidentiality.MEMBERS, null, null, null, null, null, null, null, null, null));
        String[] standing = language.equals("de") ? new String[] {"Begrüßung und Tagesordnung", "Offene Aufträge",
            "Lage im Konsumraum und im Umfeld"} : new String[] {"Welcome and agenda", "Matters arising", "Situation in and around the room"};
        rows.add(new StandingItem("st-1", "b", standing[0], AgendaItem.Kind.FORMALITY, 5, 1, null, null));
        rows.add(new StandingItem("st-2", "b", standing[1], AgendaItem.Kind.STANDING, 15, 2, null, null));
        rows.add(new StandingItem("st-3", "b", standing[2], AgendaItem.Kind.STANDING, 30, 3, null, null));
        seat(rows, "health", Seat.Role.CHAIR, 1);
        seat(rows, "police", Seat.Role.MEMBER, 2);
        seat(rows, "operator", Seat.Role.SECRETARIAT, 3);
        seat(rows, "peers", Seat.Role.MEMBER, 4);
        seat(rows, "long", Seat.Role.MEMBER, 5);
        return Book.of(rows);
    }

    private static void seat(List<Row> rows, String name, Seat.Role role, double position) {
        rows.add(contact("c-" + name, "o-" + name, "Head of unit"));
        rows.add(contact("c2-" + name, "o-" + name, "Deputy head of unit"));
        rows.add(new Seat("s-" + name, "b", "o-" + name, role, true, "c-" + name, true, position, null, null));
        rows.add(new Deputy("d-" + name, "s-" + name, "c2-" + name, 1, null, null));
    }

    private static Contact contact(String id, String organisation, String function) {
        return new Contact(id, organisation, function, null, null, null, null, false, null, null, null, null);
    }

    private static Organisation organisation(String id, String name, String shortName) {
        return new Organisation(id, name, shortName, null, null, null, null, null, null, null, null);
    }
}
