package roundtable.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import roundtable.book.AgendaItem;
import roundtable.book.AgendaItem.Kind;
import roundtable.book.Body;
import roundtable.book.Book;
import roundtable.book.Change;
import roundtable.book.Decision;
import roundtable.book.Entry;
import roundtable.book.Escalation;
import roundtable.book.Ids;
import roundtable.book.Meeting;
import roundtable.book.Nullable;
import roundtable.book.Row;
import roundtable.book.Rows;

/**
 * What became of an item that was put to another body.
 *
 * @param escalation the request
 * @param there the item under which the other body answered it, the last one where several did; without an answer the item
 *        under which it deals with it, or the last one that continues it; null as long as it has no meeting for it
 * @param decisions what it adopted or rejected under that item
 */
public record Escalated(Escalation escalation, @Nullable AgendaItem there, List<Decision> decisions) {

    /** What became of a request. */
    public static Escalated of(Book book, Escalation escalation) {
        List<AgendaItem> chain = Stream.iterate(book.get(AgendaItem.class, escalation.itemThere()), Objects::nonNull,
                each -> continued(book, each)).toList();
        AgendaItem there = chain.reversed().stream().filter(each -> answers(book, each)).findFirst()
                .orElse(chain.isEmpty() ? null : chain.getLast());
        return new Escalated(escalation, there, there == null ? List.of() : decisions(book, there));
    }

    /** Whether an item gave an answer; what was decided under one that was put off is not yet the answer of those that continue it. */
    private static boolean answers(Book book, AgendaItem item) {
        return item.result() == null ? !decisions(book, item).isEmpty() : item.result() != AgendaItem.Result.DEFERRED;
    }

    private static List<Decision> decisions(Book book, AgendaItem item) {
        return Rows.entries(book, item.id()).stream()
                .filter(entry -> entry.kind() == Entry.Kind.DECISION).flatMap(entry -> Rows.decisionAt(book, entry.id()).stream())
                .filter(decision -> EnumSet.of(Verdict.ADOPTED, Verdict.REJECTED).contains(Verdict.of(book, decision))).toList();
    }

    /** Whether something came back: a result, a decision, or an answer that was typed. */
    public boolean answered() {
        return escalation.answer() != null || !decisions.isEmpty() || there != null && there.result() != null
                && there.result() != AgendaItem.Result.DEFERRED;
    }

    /** Whether its answer can still be written: what approved minutes of the other body say, only they can correct. */
    public boolean answerable(Book book) {
        return there == null || MeetingStates.writable(book.get(Meeting.class, there.meeting()));
    }

    /** A request with an answer that was typed, given on a day unless another one is noted; without an answer for null. */
    public static Escalation answered(Escalation escalation, @Nullable String answer, LocalDate day) {
        return escalation.withAnswer(answer).withAnsweredOn(answer == null ? null
                : escalation.answeredOn() != null ? escalation.answeredOn() : day.isBefore(escalation.askedOn()) ? escalation.askedOn() : day);
    }

    /** The requests by which other bodies put an item here, or the one that it continues. */
    public static List<Escalation> putHere(Book book, AgendaItem item) {
        return Stream.iterate(item, Objects::nonNull, each -> book.get(AgendaItem.class, each.previous()))
                .flatMap(each -> book.usesOf(each).stream().filter(Escalation.class::isInstance).map(Escalation.class::cast)
                        .filter(escalation -> each.id().equals(escalation.itemThere()))).toList();
    }

    /** The bodies to which an item can be put: all others, but for those to which it was. */
    public static List<String> choices(Book book, AgendaItem item) {
        List<String> asked = Rows.escalations(book, item.id()).stream().map(Escalation::body).toList();
        String own = book.get(Meeting.class, item.meeting()).body();
        return book.all(Body.class).stream().map(Body::id).filter(body -> !body.equals(own) && !asked.contains(body)).toList();
    }

    /**
     * Puts an item to another body, as one step: on the agenda of its next meeting, where that is planned, and otherwise
     * as soon as one is. An item without a result is referred by that.
     */
    public static List<Change> ask(Book book, AgendaItem item, String body) {
        LocalDate day = book.get(Meeting.class, item.meeting()).day();
        Escalation escalation = new Escalation(Ids.next(), item.id(), body, day, null, null, null, null);
        List<Change> changes = new ArrayList<>();
        Optional<Meeting> next = Rows.meetings(book, body).stream().filter(meeting -> MeetingStates.opens(meeting)
                && !meeting.day().isBefore(day)).findFirst();
        if (next.isPresent()) {
            changes.addAll(proposed(book, next.get(), Rows.items(book, next.get().id()), escalation));
        } else {
            changes.add(new Change(null, escalation));
        }
        if (item.result() == null) {
            changes.add(new Change(item, item.withResult(AgendaItem.Result.REFERRED)));
        }
        return changes;
    }

    /** Takes a request back, and with it the item on an agenda that is still being prepared and on which nobody has worked. */
    public static List<Change> withdraw(Book book, Escalation escalation) {
        List<Change> changes = new ArrayList<>(List.of(new Change(escalation, null)));
        Optional.ofNullable(of(book, escalation).there()).filter(there -> MeetingStates.opens(book.get(Meeting.class, there.meeting()))
                && there.standing() == null && book.partsOf(there).isEmpty() && putHere(book, there).equals(List.of(escalation))
                && book.usesOf(there).stream().allMatch(escalation::equals))
                .ifPresent(there -> changes.add(new Change(there, null)));
        return changes;
    }

    /** The answers that have come to a body and that none of its meetings before has heard, in the order in which it asked. */
    public static List<Escalated> answers(Book book, Meeting meeting) {
        return arising(book, meeting).stream().filter(Escalated::answered).toList();
    }

    /**
     * What a meeting hears of requests of its body: the answers that no meeting before has heard, whenever they were given,
     * and those it still waits for.
     */
    public static List<Escalated> arising(Book book, Meeting meeting) {
        return Rows.meetings(book, meeting.body()).stream().filter(other -> other.day().isBefore(meeting.day())
                && other.state() != Meeting.State.CANCELLED).flatMap(other -> Rows.items(book, other.id()).stream())
                .flatMap(item -> Rows.escalations(book, item.id()).stream()).map(escalation -> of(book, escalation))
                .filter(asked -> !asked.answered() || Requests.hears(book, asked, meeting)).toList();
    }

    /** The day on which the answer was given, or will be at the earliest; null where nobody knows. */
    public @Nullable LocalDate day(Book book) {
        return escalation.answeredOn() != null || there == null ? escalation.answeredOn() : book.get(Meeting.class, there.meeting()).day();
    }

    /** An item before those that close an agenda, and the request that names it. */
    static List<Change> proposed(Book book, Meeting meeting, List<AgendaItem> agenda, Escalation escalation) {
        AgendaItem asked = book.get(AgendaItem.class, escalation.item());
        Body asking = book.get(Body.class, book.get(Meeting.class, asked.meeting()).body());
        List<AgendaItem> top = agenda.stream().filter(item -> item.parent() == null)
                .sorted(Comparator.comparing(AgendaItem::position)).toList();
        int place = (int) top.stream().takeWhile(item -> item.kind() != Kind.OTHER_BUSINESS && item.kind() != Kind.NEXT_MEETING).count();
        double position = AgendaOrder.between(place == 0 ? null : (Double) top.get(place - 1).position(),
                place == top.size() ? null : (Double) top.get(place).position());
        AgendaItem there = new AgendaItem(Ids.next(), meeting.id(), null, position, asked.title(), Kind.DECISION, null,
                asking.organisation(), asked.duration(), null, AgendaItem.Source.PROPOSED, null, null, null,
                Reader.stricter(Reader.strictest(book, asked), meeting.confidentiality()), null);
        Row before = book.get(Escalation.class, escalation.id());
        return List.of(new Change(null, there), new Change(before, escalation.withItemThere(there.id())));
    }

    private static @Nullable AgendaItem continued(Book book, AgendaItem item) {
        return book.usesOf(item).stream().filter(AgendaItem.class::isInstance).map(AgendaItem.class::cast)
                .filter(other -> Objects.equals(other.previous(), item.id())).findFirst().orElse(null);
    }
}
