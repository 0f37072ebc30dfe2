package roundtable.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import roundtable.book.Book;
import roundtable.book.Organisation;
import roundtable.book.OrganisationBuilder;
import roundtable.book.Row;
import roundtable.exchange.Starter;
import roundtable.words.Words;

/** Pages for several participants at once: a file each, in a folder that is new every time, until somebody stops it. */
class ParticipantPagesTest {

    @TempDir
    Path place;

    private final Book book = Book.of(java.util.stream.Stream.<Row>concat(Starter.book("City", "en").rows(),
            java.util.stream.Stream.of(organisation("a", "Police"), organisation("b", "Police"), organisation("c", "Kiosk"))).toList());

    private static Organisation organisation(String id, String name) {
        return OrganisationBuilder.builder().id(id).name(name).build();
    }

    @Test
    void eachHasItsFileAndNothingOfAnEarlierTimeIsReplaced() throws IOException {
        List<Integer> made = new ArrayList<>();
        ParticipantPages pages = new ParticipantPages(book, List.of("a", "b", "c"), Words.in("en"), place);
        Path first = pages.write(made::add).folder();
        assertEquals(List.of(1, 2, 3), made);
        assertEquals(List.of("participant-kiosk-en.pdf", "participant-police-en-2.pdf", "participant-police-en.pdf"), names(first));
        Path second = new ParticipantPages(book, List.of("c"), Words.in("en"), place).write(_ -> { }).folder();
        assertTrue(second.getFileName().toString().endsWith("-2"), second::toString);
        assertEquals(3, names(first).size());
    }

    @Test
    void whoStopsItKeepsThePagesThatAreDone() throws IOException {
        ParticipantPages pages = new ParticipantPages(book, List.of("a", "b", "c"), Words.in("en"), place);
        assertThrows(InterruptedIOException.class, () -> pages.write(_ -> Thread.currentThread().interrupt()));
        assertTrue(Thread.interrupted());
        try (var folders = Files.list(place)) {
            assertEquals(List.of("participant-police-en.pdf"), names(folders.findFirst().orElseThrow()));
        }
    }

    private static List<String> names(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
