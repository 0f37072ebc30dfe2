package roundtable.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import roundtable.book.Action;
import roundtable.book.Book;
import roundtable.book.Change;
import roundtable.book.Confidentiality;
import roundtable.exchange.Examples;
import roundtable.pdf.OwnerSheetPdf;
import roundtable.post.OwnerSheets;

/** Somebody hands out from the command line what everybody has to do. */
class OwnersTaskTest {

    @TempDir
    Path home;

    @Test
    void whoHasOnlyRestrictedThingsToDoGetsNoSheet() {
        Book book = Examples.book("musterstadt", "en");
        LocalDate day = LocalDate.of(2026, 11, 20);
        String owner = OwnerSheetPdf.owners(book, day).getFirst();
        assertEquals(List.of(owner), OwnerSheets.due(book, List.of(owner, "nobody"), day));
        Book restricted = book.with(book.all(Action.class).stream().filter(action -> owner.equals(action.owner()))
                .map(action -> new Change(action, action.withConfidentiality(Confidentiality.RESTRICTED))).toList());
        assertEquals(List.of(), OwnerSheets.due(restricted, List.of(owner), day));
    }

    @Test
    void aSheetForEachAndASentenceForNobody() throws Exception {
        Path city = home.resolve("city.roundtable");
        assertEquals(0, Shell.run("example", "musterstadt", city).code());
        Path sheets = home.resolve("sheets");
        Shell made = Shell.run("owners", city, "--out", sheets);
        assertEquals(0, made.code(), made.err());
        try (var files = Files.list(sheets)) {
            assertEquals(made.out().lines().count(), files.filter(file -> file.toString().endsWith(".pdf")).count());
        }
        Shell nobody = Shell.run("owners", city, "--owner", "Nobody Ltd", "--out", sheets);
        assertEquals(1, nobody.code());
        assertTrue(nobody.err().contains("Nobody Ltd"), nobody.err());
    }
}
