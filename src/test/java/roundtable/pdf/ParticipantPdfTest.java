package roundtable.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import roundtable.book.Book;
import roundtable.book.Change;
import roundtable.book.Confidentiality;
import roundtable.book.Contact;
import roundtable.book.Organisation;
import roundtable.book.Relation;
import roundtable.book.Row;
import roundtable.exchange.Examples;
import roundtable.rules.ActionState;
import roundtable.rules.Agreed;
import roundtable.words.Words;

/** What a participant takes home: its own lines and actions, and nothing that is not for it. */
class ParticipantPdfTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
    private static final String SECRET = "Geheimsache";

    @TempDir
    Path folder;

    @Test
    void everyOrganisationsPageHasItsActionsAndNothingPrivate() throws IOException {
        Book book = filledWithSecrets(Examples.book("musterstadt", "de"));
        for (Organisation organisation : book.all(Organisation.class).stream().limit(6).toList()) {
            Path file = folder.resolve(organisation.id() + ".pdf");
            assertEquals(List.of(), ParticipantPdf.write(book, organisation.id(), Words.in("de"), DAY, file).missing());
            byte[] pdf = Files.readAllBytes(file);
            PdfText text = new PdfText(pdf);
            String said = text.everything() + text.text();
            assertFalse(said.contains(SECRET), organisation::name);
            book.all(Contact.class).stream().map(Contact::person).filter(Objects::nonNull)
                    .forEach(person -> assertFalse(said.contains(person), person));
            assertTrue(text.bookmarks().contains(organisation.name()), text.bookmarks()::toString);
            Agreed.actions(book, null).stream().filter(action -> organisation.id().equals(action.owner())
                    && action.confidentiality() != Confidentiality.RESTRICTED && !ActionState.of(book, action, DAY).closed())
                    .forEach(action -> assertTrue(text.text().contains(action.number()), action.number()));
            assertEquals(Set.of(), PdfCheck.broken(pdf));
        }
    }

    @Test
    void aPageThatWouldSpillOverGetsASmallerPicture() throws IOException {
        Book book = Examples.book("musterstadt", "en");
        Organisation many = book.all(Organisation.class).stream().filter(o -> o.name().startsWith("Pegel Advice Centre")).findFirst().orElseThrow();
        Path file = folder.resolve("many.pdf");
        ParticipantPdf.write(book, many.id(), Words.in("en"), DAY, file);
        PdfText text = new PdfText(Files.readAllBytes(file));
        assertEquals(1, text.pages());
        assertTrue(text.text().contains("discharge talks"), text::text);
    }

    @Test
    void anOrganisationThatIsEndedStillHasItsPage() throws IOException {
        Book whole = Examples.book("musterstadt", "de");
        Organisation last = whole.all(Organisation.class).getLast();
        Book book = whole.with(List.of(new Change(last, last.withUntil(DAY.minusYears(1)))));
        Path file = folder.resolve("ended.pdf");
        ParticipantPdf.write(book, last.id(), Words.in("de"), DAY, file);
        byte[] pdf = Files.readAllBytes(file);
        assertTrue(new PdfText(pdf).bookmarks().contains(last.name()));
        assertEquals(Set.of(), PdfCheck.broken(pdf));
    }

    /** Every place for words that are not for others gets one that must not come out; half the relations are restricted. */
    private static Book filledWithSecrets(Book book) {
        List<Change> changes = new ArrayList<>();
        book.all(Organisation.class).forEach(o -> changes.add(changed(o, o.withNotes(SECRET).withTasks(SECRET))));
        int number = 0;
        for (Relation relation : book.all(Relation.class)) {
            changes.add(changed(relation, number++ % 2 == 0 ? relation.withNote(SECRET)
                    : relation.withNote(SECRET).withLabel(SECRET).withConfidentiality(Confidentiality.RESTRICTED)));
        }
        book.all(Contact.class).forEach(c -> changes.add(changed(c, c.withNote(SECRET).withEmail(SECRET).withPhone(SECRET).withFunction(SECRET))));
        return book.with(changes);
    }

    private static Change changed(Row before, Row after) {
        return new Change(before, after);
    }
}
