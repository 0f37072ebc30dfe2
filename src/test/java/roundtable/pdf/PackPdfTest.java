package roundtable.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import roundtable.book.Action;
import roundtable.book.AgendaItem;
import roundtable.book.Attachment;
import roundtable.book.Book;
import roundtable.book.Change;
import roundtable.book.Chart;
import roundtable.book.Confidentiality;
import roundtable.book.Decision;
import roundtable.book.Meeting;
import roundtable.book.Rows;
import roundtable.exchange.Examples;
import roundtable.words.Words;

/** The papers for the next meeting of the example: all that members need, in one document, and nothing that is not for them. */
class PackPdfTest {

    private static final LocalDateTime NOW = LocalDateTime.of(2026, 11, 20, 9, 30);

    @Test
    void agendaActionsDecisionsMinutesAndChartAreOneTaggedDocument() throws Exception {
        Book book = Examples.book("musterstadt", "de");
        Meeting next = next(book);
        Meeting last = book.all(Meeting.class).stream().filter(held -> held.state() == Meeting.State.DRAFT).findFirst().orElseThrow();
        AgendaItem item = Rows.items(book, next.id()).get(3);
        Decision review = book.all(Decision.class).stream().filter(decision -> decision.status() == Decision.Status.IN_FORCE).findFirst().orElseThrow();
        Book ready = book.with(List.of(new Change(last, last.withState(Meeting.State.IN_REVIEW)),
                new Change(review, review.withReviewOn(next.day().minusDays(1))),
                new Change(null, annex("Zahlen des dritten Quartals", item, Confidentiality.MEMBERS)),
                new Change(null, annex("Personalakte", item, Confidentiality.RESTRICTED))));
        byte[] pdf = pdf(ready, next, "de");
        PdfText text = new PdfText(pdf);
        assertEquals(Set.of(), PdfCheck.broken(pdf));
        for (String said : List.of("Unterlagen zur Sitzung 4/2026", item.title(), "Zahlen des dritten Quartals", "Gültige Beschlüsse",
                "zu überprüfen", "Seite 1 von " + text.pages(), "Stand 20. November 2026, 09:30", last.number())) {
            assertTrue(text.says(said), said);
        }
        assertFalse(text.everything().contains("Personalakte"));
        assertTrue(text.bookmarks().contains("Protokoll der letzten Sitzung"), text.bookmarks().toString());
        assertEquals(text.pages(), text.text().replaceAll("\\s+", " ").split("Unterlagen zur Sitzung 4/2026 · Stand 20", -1).length - 1, "each page says of when it is");
    }

    @Test
    void nothingForTheSecretariatAloneIsInIt() throws Exception {
        Book book = Examples.book("musterstadt", "en");
        Meeting next = next(book);
        Action action = book.all(Action.class).stream().filter(each -> each.number().equals("A 5/2026")).findFirst().orElseThrow();
        Decision decision = book.all(Decision.class).stream().filter(each -> each.number().equals("D 3/2026")).findFirst().orElseThrow();
        AgendaItem item = Rows.items(book, next.id()).getLast();
        List<Change> changes = new ArrayList<>(List.of(new Change(next, next.withConfidentiality(Confidentiality.RESTRICTED).withPlace("Back room")),
                new Change(action, action.withConfidentiality(Confidentiality.RESTRICTED)), new Change(item, item.withTitle("Secret talk")),
                new Change(decision, decision.withConfidentiality(Confidentiality.RESTRICTED))));
        String text = new PdfText(pdf(book.with(changes), next, "en")).everything();
        for (String secret : List.of("Back room", "Secret talk", "A 5/2026", "D 3/2026")) {
            assertFalse(text.contains(secret), secret);
        }
    }

    @Test
    void aBodyWithoutItemsDecisionsMinutesAndChartHasPapersToo() throws Exception {
        Book book = Examples.book("musterstadt", "en");
        Meeting bare = next(book).withId("bare").withDay(LocalDate.of(2020, 1, 1)).withNumber("1/2020");
        List<Change> changes = new ArrayList<>(List.of(new Change(null, bare)));
        book.all(Chart.class).forEach(chart -> Rows.placements(book, chart.id()).forEach(placed -> changes.add(new Change(placed, null))));
        book.all(Decision.class).forEach(decision -> changes.add(new Change(decision, decision.withStatus(Decision.Status.EXPIRED))));
        byte[] pdf = pdf(book.with(changes), bare, "en");
        assertTrue(new PdfText(pdf).says("The agenda follows."));
        assertTrue(new PdfText(pdf).says("No decision is in force."));
        assertEquals(Set.of(), PdfCheck.broken(pdf));
    }

    @Test
    void aMotionThatWasNotAdoptedIsNoDecisionInForce() throws Exception {
        Book book = Examples.book("musterstadt", "en");
        Decision decision = book.all(Decision.class).stream().filter(each -> each.number().equals("D 3/2026")).findFirst().orElseThrow();
        assertTrue(new PdfText(pdf(book, next(book), "en")).everything().contains("D 3/2026"));
        Book rejected = book.with(List.of(new Change(decision,
                decision.withMethod(Decision.Method.VOTE).withVotesFor(1).withVotesAgainst(4))));
        assertFalse(new PdfText(pdf(rejected, next(book), "en")).everything().contains("D 3/2026"));
    }

    private static Attachment annex(String title, AgendaItem item, Confidentiality readers) {
        return new Attachment("annex-" + title, null, item.id(), null, null, title, "a.pdf", "application/pdf", 1, "0".repeat(64), 1, readers);
    }

    private static Meeting next(Book book) {
        return book.all(Meeting.class).stream().max(Comparator.comparing(Meeting::day)).orElseThrow();
    }

    private static byte[] pdf(Book book, Meeting meeting, String language) throws Exception {
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        PackPdf.write(book, meeting.id(), Words.in(language), NOW, pdf);
        return pdf.toByteArray();
    }
}
