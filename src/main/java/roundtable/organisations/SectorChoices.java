package roundtable.organisations;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import roundtable.book.Book;
import roundtable.book.Level;
import roundtable.book.Nullable;
import roundtable.book.Organisation;
import roundtable.book.Pillar;
import roundtable.book.Rows;
import roundtable.book.Sector;
import roundtable.rules.Valid;
import roundtable.workspace.Desk;

/** The sectors, pillars and levels that can be chosen, in the order of the catalogue. */
final class SectorChoices {

    private SectorChoices() {
    }

    /** Keys of the sectors in use today, those of one pillar together. */
    static List<String> all(Desk desk) {
        Book book = desk.workspace().book();
        List<Sector> sectors = Rows.sectors(book).stream()
                .filter(each -> Valid.on(null, each.until(), LocalDate.now())).toList();
        return Stream.concat(Rows.pillars(book).stream().map(Pillar::id), Stream.of((String) null))
                .flatMap(pillar -> sectors.stream()
                        .filter(each -> Objects.equals(each.pillar(), pillar)))
                .map(Sector::id).toList();
    }

    /** The same behind null, which stands for none. */
    static List<String> withNone(Desk desk) {
        return behindNone(all(desk));
    }

    /** The choices for an organisation: its present sector is among them even when it is no longer in use. */
    static List<String> of(Desk desk, String organisation) {
        String now = desk.workspace().book().find(Organisation.class, organisation).map(Organisation::sector)
                .orElse(null);
        List<String> choices = new ArrayList<>(withNone(desk));
        if (!choices.contains(now)) {
            choices.add(now);
        }
        return choices;
    }

    /** Keys of the pillars in use today, and of one that is named whether in use or not, behind null. */
    static List<String> pillars(Desk desk, @Nullable String now) {
        return behindNone(Rows.pillars(desk.workspace().book()).stream()
                .filter(each -> each.id().equals(now) || Valid.on(null, each.until(), LocalDate.now()))
                .map(Pillar::id).toList());
    }

    /** All levels behind null. */
    static List<Level> levels() {
        return behindNone(Arrays.asList(Level.values()));
    }

    /** Name of a sector; empty for none. */
    static String name(Desk desk, @Nullable String sector) {
        return desk.workspace().book().find(Sector.class, sector).map(desk.names()::of).orElse("");
    }

    /** Name of a pillar; empty for none. */
    static String pillarName(Desk desk, @Nullable String pillar) {
        return desk.workspace().book().find(Pillar.class, pillar).map(desk.names()::of).orElse("");
    }

    /** The pillar that counts for an organisation: its own, or that of its sector; null for none. */
    static @Nullable String pillarOf(Book book, Organisation organisation) {
        return organisation.pillar() != null ? organisation.pillar()
                : book.find(Sector.class, organisation.sector()).map(Sector::pillar).orElse(null);
    }

    private static <T> List<T> behindNone(List<T> choices) {
        List<T> all = new ArrayList<>();
        all.add(null);
        all.addAll(choices);
        return all;
    }
}
