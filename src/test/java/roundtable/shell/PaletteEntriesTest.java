package roundtable.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import org.junit.jupiter.api.Test;
import org.kordamp.ikonli.feather.Feather;
import roundtable.book.Book;
import roundtable.book.Change;
import roundtable.book.Ids;
import roundtable.book.Organisation;
import roundtable.controls.Command;
import roundtable.exchange.Examples;
import roundtable.rules.Names;
import roundtable.words.Words;

/** A few letters lead anywhere, whatever the accents. */
class PaletteEntriesTest {

    private static final Words WORDS = Words.in("de");
    private final List<String> went = new ArrayList<>();

    @Test
    void findsByFoldedTextAnywhereInAName() {
        assertEquals("Straße der Hilfe", first("strasse", "Straße der Hilfe"));
        assertEquals("Проект «Ёлка»", first("елка", "Проект «Ёлка»"));
        assertEquals("Gesundheitsamt", first("amt", "Gesundheitsamt"));
        assertEquals(List.of(), entries("Gesundheitsamt").find("qqq"));
    }

    @Test
    void leadsToMeetingsDecisionsActionsAndCharts() {
        PaletteEntries entries = entries("X");
        go(entries, "3/2026");
        go(entries, "A 5/2026");
        go(entries, "B 6/2026");
        go(entries, "Organisationsplan");
        assertTrue(went.get(0).startsWith("meeting-"), went.toString());
        assertTrue(went.get(1).startsWith("action-"), went.toString());
        assertTrue(went.get(2).startsWith("decision-"), went.toString());
        assertTrue(went.get(3).startsWith("chart-"), went.toString());
    }

    @Test
    void offersTheCommandsFirstAndOnlyThoseThatCanBeDone() {
        List<PaletteEntry> offered = entries("X").find("");
        assertEquals(List.of(WORDS.text("shell.undo")), offered.stream().map(PaletteEntry::text).toList());
        offered.getFirst().go().run();
        assertEquals(List.of("undo"), went);
    }

    private void go(PaletteEntries entries, String query) {
        entries.find(query).getFirst().go().run();
    }

    private String first(String query, String name) {
        return entries(name).find(query).getFirst().text();
    }

    private PaletteEntries entries(String name) {
        Organisation extra = new Organisation(Ids.next(), name, null, null, null, null, null, null, null, null, null);
        Book book = Examples.book("musterstadt", "de");
        Book only = name.equals("X") ? book : Book.of(List.of(extra));
        Book all = name.equals("X") ? book.with(List.of(new Change(null, extra))) : only;
        CommandGroup edit = new CommandGroup("shell.menu.edit", List.of(
                new Command("shell.undo", null, Feather.CORNER_UP_LEFT, is(true), () -> went.add("undo")),
                new Command("shell.redo", null, Feather.CORNER_UP_RIGHT, is(false), () -> went.add("redo"))));
        return new PaletteEntries(all, new Names(all, "de", null, WORDS::text), WORDS, List.of(edit), went::add);
    }

    private static ReadOnlyBooleanWrapper is(boolean value) {
        return new ReadOnlyBooleanWrapper(value);
    }
}
