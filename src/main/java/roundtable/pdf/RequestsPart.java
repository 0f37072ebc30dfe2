package roundtable.pdf;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import roundtable.book.AgendaItem;
import roundtable.book.Body;
import roundtable.book.Decision;
import roundtable.book.Escalation;
import roundtable.book.Meeting;
import roundtable.book.Nullable;
import roundtable.book.Rows;
import roundtable.pdf.MinutesView.Answer;
import roundtable.pdf.MinutesView.Request;
import roundtable.rules.Agreed;
import roundtable.rules.Escalated;
import roundtable.rules.MattersArising;
import roundtable.rules.Requests;
import roundtable.rules.Verdict;
import roundtable.words.Words;

/** What the items of a meeting put to other bodies, what others put here, and what came back. */
final class RequestsPart {

    private final Sitting sitting;
    private final Words words;
    private final @Nullable AgendaItem arising;

    RequestsPart(Sitting sitting) {
        this.sitting = sitting;
        this.words = sitting.words();
        this.arising = MattersArising.item(sitting.book(), sitting.meeting().id()).orElse(null);
    }

    /** The requests under an item, as far as the readers of this edition may read where they come from. */
    List<Request> of(AgendaItem item) {
        Stream<Request> here = Escalated.putHere(sitting.book(), item).stream().filter(each -> sitting.shows(asked(each))).map(this::putHere);
        Stream<Request> away = Rows.escalations(sitting.book(), item.id()).stream().map(each -> request(each, "documents.request.put"));
        Stream<Request> earlier = !item.equals(arising) ? Stream.empty() : Escalated.answers(sitting.book(), sitting.meeting()).stream()
                .map(Escalated::escalation).filter(each -> sitting.shows(asked(each))).map(each -> request(each, "documents.request.earlier"));
        return Stream.of(here, away, earlier).flatMap(some -> some).toList();
    }

    /** Who asks what under an item of an agenda, until it is answered. */
    List<Request> onAgenda(AgendaItem item) {
        return Escalated.putHere(sitting.book(), item).stream().filter(each -> sitting.shows(asked(each)) && each.answer() == null)
                .map(each -> asking(each, "documents.request.by")).toList();
    }

    /** What other bodies ask, was not answered and is on no agenda, as far as its readers may read where it was dealt with. */
    List<Request> unplaced() {
        return Requests.unplaced(sitting.book(), sitting.meeting()).stream()
                .filter(each -> each.there() == null || sitting.shows(each.there())).map(Escalated::escalation)
                .filter(each -> sitting.shows(asked(each))).map(each -> asking(each, "documents.request.open")).toList();
    }

    private Request asking(Escalation escalation, String told) {
        Meeting meeting = sitting.book().get(Meeting.class, asked(escalation).meeting());
        return new Request(words.text(told, body(meeting.body()), meeting.number(), words.longDate(meeting.day()), asked(escalation).title()),
                question(escalation), List.of());
    }

    private Request putHere(Escalation escalation) {
        Meeting meeting = sitting.book().get(Meeting.class, asked(escalation).meeting());
        return new Request(words.text("documents.request.by", body(meeting.body()), meeting.number(), words.longDate(meeting.day())),
                question(escalation), typed(escalation));
    }

    private Request request(Escalation escalation, String told) {
        return new Request(words.text(told, body(escalation.body()), words.longDate(escalation.askedOn()), asked(escalation).title()),
                question(escalation), answers(Escalated.of(sitting.book(), escalation)));
    }

    private List<Answer> answers(Escalated request) {
        AgendaItem there = request.there();
        if (there != null && !sitting.shows(there)) {
            return List.of();
        }
        List<Answer> answers = new ArrayList<>();
        LocalDate day = there == null ? null : sitting.book().get(Meeting.class, there.meeting()).day();
        if (day != null && there.result() != null) {
            answers.add(new Answer(words.text("documents.request.result", words.longDate(day)), Said.here(words.of(there.result()))));
        }
        for (Decision decision : request.decisions()) {
            if (sitting.shows(decision)) {
                answers.add(new Answer(words.text(Verdict.of(sitting.book(), decision) == Verdict.REJECTED ? "documents.request.rejected"
                        : "documents.request.decision", decision.number(), words.longDate(day)),
                        sitting.typed(Agreed.text(sitting.book(), decision))));
            }
        }
        answers.addAll(typed(request.escalation()));
        return answers;
    }

    private List<Answer> typed(Escalation escalation) {
        return escalation.answer() == null ? List.of() : List.of(new Answer(escalation.answeredOn() == null
                ? words.text("documents.request.answer") : words.text("documents.request.answer-on", words.longDate(escalation.answeredOn())),
                sitting.typed(escalation.answer())));
    }

    private @Nullable Said question(Escalation escalation) {
        return escalation.question() == null ? null : sitting.typed(escalation.question());
    }

    private AgendaItem asked(Escalation escalation) {
        return sitting.book().get(AgendaItem.class, escalation.item());
    }

    private String body(String body) {
        return sitting.name(sitting.book().get(Body.class, body).organisation()).text();
    }
}
