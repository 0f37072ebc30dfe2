package roundtable.minutes;

import java.util.ArrayList;
import java.util.List;
import roundtable.book.AgendaItem;
import roundtable.book.Body;
import roundtable.book.Book;
import roundtable.book.Decision;
import roundtable.book.Escalation;
import roundtable.book.Meeting;
import roundtable.rules.Agreed;
import roundtable.rules.Escalated;
import roundtable.rules.ItemNumbers;
import roundtable.rules.Verdict;
import roundtable.words.Words;
import roundtable.workspace.Desk;

/** What a request says of itself: who asked whom, where it is dealt with, and what came back. */
record EscalationText(Desk desk) {

    /** The sentences under an item: that of the request, the one where it is dealt with, or one that takes it up. */
    String of(Escalated each, String item) {
        if (putHere(each.escalation(), item)) {
            return askedBy(each.escalation());
        }
        Words words = desk.words();
        Book book = desk.workspace().book();
        AgendaItem asked = book.get(AgendaItem.class, each.escalation().item());
        String body = desk.names().of(book.get(Body.class, each.escalation().body()));
        List<String> text = new ArrayList<>();
        if (!asked.id().equals(item)) {
            text.add(asked.title() + ":");
        }
        if (each.there() == null) {
            text.add(words.text("minutes.escalation.waits", body));
        } else {
            Meeting meeting = book.get(Meeting.class, each.there().meeting());
            text.add(words.text("minutes.escalation.there", body, meeting.number(), words.date(meeting.day()),
                    ItemNumbers.of(book, meeting.id()).of(each.there().id())));
            if (each.there().result() != null) {
                text.add(words.text("minutes.escalation.result", words.of(each.there().result())));
            }
        }
        each.decisions().forEach(decision -> text.add(decided(book, decision)));
        return String.join(" ", text);
    }

    /** Whether an item stands in the minutes of the body that is asked. */
    boolean putHere(Escalation escalation, String item) {
        Book book = desk.workspace().book();
        return book.get(Meeting.class, book.get(AgendaItem.class, item).meeting()).body().equals(escalation.body());
    }

    /** The question and the answer as they are written down, as far as they are asked for; empty where there is none. */
    String written(Escalation escalation, boolean question, boolean answer) {
        Words words = desk.words();
        List<String> text = new ArrayList<>();
        if (question && escalation.question() != null) {
            text.add(words.text("minutes.escalation.question.told", escalation.question()));
        }
        if (answer && escalation.answer() != null) {
            text.add(escalation.answeredOn() == null ? words.text("minutes.escalation.answer.told", escalation.answer())
                    : words.text("minutes.escalation.answer.told-on", words.date(escalation.answeredOn()), escalation.answer()));
        }
        return String.join("\n", text);
    }

    private String decided(Book book, Decision decision) {
        return desk.words().text(Verdict.of(book, decision) == Verdict.REJECTED ? "minutes.escalation.rejected" : "minutes.escalation.decision",
                decision.number(), Agreed.text(book, decision));
    }

    private String askedBy(Escalation escalation) {
        Book book = desk.workspace().book();
        AgendaItem asked = book.get(AgendaItem.class, escalation.item());
        Meeting meeting = book.get(Meeting.class, asked.meeting());
        return desk.words().text("minutes.escalation.asked-by", desk.names().of(book.get(Body.class, meeting.body())),
                meeting.number(), desk.words().date(meeting.day()));
    }
}
