package roundtable.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import roundtable.TableBook;
import roundtable.book.Action;
import roundtable.book.Book;
import roundtable.book.Change;
import roundtable.book.Confidentiality;
import roundtable.book.Organisation;
import roundtable.exchange.Examples;
import roundtable.post.OwnerSheets;
import roundtable.rules.ActionState;
import roundtable.rules.DueActions;
import roundtable.words.Words;

/** Everybody who has something to do gets one sheet with all of it, and with nothing restricted. */
class OwnerSheetPdfTest {

    private static final LocalDate DAY = LocalDate.of(2026, 9, 30);

    @TempDir
    Path folder;

    @Test
    void eachOwnerHasItsOpenActionsOnItsSheet() throws IOException {
        Book book = Examples.book("musterstadt", "de");
        List<String> owners = OwnerSheetPdf.owners(book, DAY);
        OwnerSheets.Made made = OwnerSheets.write(book, owners, Words.in("de"), DAY, folder, _ -> { });
        assertEquals(owners.size(), made.files().size());
        assertTrue(owners.size() > 2);
        for (int i = 0; i < owners.size(); i++) {
            String owner = owners.get(i);
            String text = new PdfText(Files.readAllBytes(made.files().get(i))).text();
            for (ActionState state : DueActions.open(book, null, DAY)) {
                boolean its = owner.equals(state.action().owner()) && state.action().confidentiality() != Confidentiality.RESTRICTED;
                assertTrue(!its || text.contains(state.action().number()), state.action()::number);
            }
            assertTrue(text.contains("Zu berichten"), text);
        }
        assertEquals(Set.of(), PdfCheck.broken(Files.readAllBytes(made.files().getFirst())));
    }

    @Test
    void aLongCyrillicNameAndARestrictedAction() throws IOException {
        Book whole = Examples.book("musterstadt", "en");
        String owner = OwnerSheetPdf.owners(whole, DAY).getFirst();
        Action secret = DueActions.open(whole, null, DAY).stream().map(ActionState::action)
                .filter(action -> owner.equals(action.owner())).findFirst().orElseThrow();
        Organisation organisation = whole.get(Organisation.class, owner);
        Book book = whole.with(List.of(new Change(organisation, organisation.withName(TableBook.LONG_NAME)),
                new Change(secret, secret.withConfidentiality(Confidentiality.RESTRICTED))));
        Path file = folder.resolve("long.pdf");
        assertEquals(List.of(), List.copyOf(new OwnerSheetPdf(book, Words.in("en"), DAY).write(owner, file).missing()));
        PdfText text = new PdfText(Files.readAllBytes(file));
        assertFalse(text.text().contains(secret.number() + "\n"), text::text);
        assertEquals(Set.of(), PdfCheck.broken(Files.readAllBytes(file)));
    }
}
