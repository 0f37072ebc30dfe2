package roundtable.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import roundtable.book.AgendaItem;
import roundtable.book.Body;
import roundtable.book.Book;
import roundtable.book.Change;
import roundtable.book.Confidentiality;
import roundtable.book.Escalation;
import roundtable.book.Meeting;
import roundtable.book.Rows;
import roundtable.exchange.Examples;
import roundtable.rules.Escalated;
import roundtable.words.Words;

/** The next meeting of the example is invited to: what members read of its agenda. */
class AgendaPdfTest {

    private static Meeting next(Book book) {
        return book.all(Meeting.class).stream().max(Comparator.comparing(Meeting::day)).orElseThrow();
    }

    @Test
    void afterAnItemOfUnknownLengthNobodyKnowsWhenTheNextBegins() throws Exception {
        Book book = Examples.book("musterstadt", "en");
        Meeting meeting = next(book).withStartsAt(LocalTime.of(7, 0));
        List<AgendaItem> items = Rows.items(book, meeting.id()).stream().filter(item -> item.parent() == null).toList();
        List<Change> changes = new ArrayList<>(List.of(new Change(next(book), meeting)));
        for (int i = 0; i < items.size(); i++) {
            changes.add(new Change(items.get(i), items.get(i).withDuration(i == 2 ? null : 11)));
        }
        String text = text(book.with(changes), meeting);
        assertTrue(text.contains("07:11") && text.contains("07:22"), text);
        assertFalse(text.contains("07:33"), text);
        assertEquals(2, text.split("07:22", -1).length, "only the item of unknown length itself begins then: " + text);
    }

    @Test
    void theTimeOfPartsIsInThatOfTheirItem() throws Exception {
        Book book = Examples.book("musterstadt", "en");
        Meeting meeting = next(book).withStartsAt(LocalTime.of(7, 0));
        List<AgendaItem> items = Rows.items(book, meeting.id()).stream().filter(item -> item.parent() == null).toList();
        List<Change> changes = new ArrayList<>(List.of(new Change(next(book), meeting)));
        items.forEach(item -> changes.add(new Change(item, item.withDuration(11).withParent(
                item.equals(items.get(1)) ? items.getFirst().id() : null))));
        String text = text(book.with(changes), meeting);
        assertTrue(text.contains("07:11"), text);
        assertEquals(items.size() > 3, text.contains("07:22"), text);
        assertFalse(text.contains("07:%02d".formatted(11 * (items.size() - 1))), "one item fewer begins: " + text);
    }

    @Test
    void whatMembersMayNotReadIsNotThereAndSaysSo() throws Exception {
        Book book = Examples.book("musterstadt", "en");
        Meeting meeting = next(book);
        AgendaItem item = Rows.items(book, meeting.id()).getLast();
        String one = text(book.with(List.of(new Change(item, item.withConfidentiality(Confidentiality.RESTRICTED)))), meeting);
        assertFalse(one.contains(item.title()), one);
        assertTrue(one.contains("Not part of this edition."), one);
        Meeting closed = meeting.withConfidentiality(Confidentiality.RESTRICTED).withPlace("Back room");
        assertFalse(text(book.with(List.of(new Change(meeting, closed))), closed).contains("Back room"));
    }

    @Test
    void whatAnotherBodyAsksStandsUnderItsItemUntilItIsAnswered() throws Exception {
        Book book = Examples.book("musterstadt", "en");
        Body table = book.get(Body.class, next(book).body());
        Body steering = table.withId("steering").withCode("SG");
        Meeting held = book.all(Meeting.class).stream().min(Comparator.comparing(Meeting::day)).orElseThrow();
        AgendaItem item = Rows.items(book, held.id()).getFirst();
        Meeting asked = next(book).withId("s1").withBody("steering").withNumber("SG 1");
        Book two = book.with(List.of(new Change(null, steering), new Change(null, asked)));
        Book put = two.with(Escalated.ask(two, item, "steering"));
        Escalation request = put.all(Escalation.class).stream().filter(each -> each.body().equals("steering")).findFirst().orElseThrow();
        Book question = put.with(List.of(new Change(request, request.withQuestion("Who pays for it?"))));
        String told = "meeting no. " + held.number();
        for (String printed : List.of(text(question, asked), pack(question, asked))) {
            String text = printed.replaceAll("\\s+", " ");
            assertTrue(text.contains("Put here by") && text.contains(told) && text.contains("Who pays for it?"), text);
        }
        Book waiting = question.with(List.of(new Change(question.get(Escalation.class, request.id()), request.withQuestion("Who pays for it?").withItemThere(null))));
        assertTrue(text(waiting, asked).contains("Asked by other bodies, still without an answer"));
        assertTrue(pack(waiting, asked).contains("Asked by other bodies, still without an answer"));
        Book answered = question.with(List.of(new Change(question.get(Escalation.class, request.id()), request.withAnswer("The council."))));
        assertFalse(text(answered, asked).contains("Put here by"));
    }

    @Test
    void aRequestThatWasDealtWithUnderARestrictedItemIsNotToldToMembersOfTheNextMeeting() throws Exception {
        Book book = Examples.book("musterstadt", "en");
        Meeting held = book.all(Meeting.class).stream().min(Comparator.comparing(Meeting::day)).orElseThrow();
        Meeting asked = next(book).withId("s1").withBody("steering").withNumber("SG 1");
        Book two = book.with(List.of(new Change(null, book.get(Body.class, held.body()).withId("steering").withCode("SG")), new Change(null, asked)));
        Book put = two.with(Escalated.ask(two, Rows.items(book, held.id()).getFirst(), "steering"));
        AgendaItem there = Rows.items(put, "s1").getFirst();
        Meeting later = asked.withId("s2").withNumber("SG 2").withDay(asked.day().plusMonths(3));
        Book over = put.with(List.of(new Change(asked, asked.withState(Meeting.State.IN_REVIEW)), new Change(null, later)));
        assertTrue(text(over, later).contains(there.title()));
        Book closed = over.with(List.of(new Change(there, there.withConfidentiality(Confidentiality.RESTRICTED))));
        assertFalse(text(closed, later).contains(there.title()), "the other body made it restricted");
    }

    private static String pack(Book book, Meeting meeting) throws Exception {
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        PackPdf.write(book, meeting.id(), Words.in("en"), java.time.LocalDateTime.of(2026, 11, 20, 9, 30), pdf);
        try (PDDocument document = Loader.loadPDF(pdf.toByteArray())) {
            return new PDFTextStripper().getText(document);
        }
    }

    private static String text(Book book, Meeting meeting) throws Exception {
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        AgendaPdf.write(book, meeting.id(), Words.in("en"), pdf);
        try (PDDocument document = Loader.loadPDF(pdf.toByteArray())) {
            return new PDFTextStripper().getText(document);
        }
    }
}
