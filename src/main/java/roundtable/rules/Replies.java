package roundtable.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import roundtable.book.Attendance;
import roundtable.book.Attendance.Presence;
import roundtable.book.Book;
import roundtable.book.Change;
import roundtable.book.Contact;
import roundtable.book.Ids;
import roundtable.book.Meeting;
import roundtable.book.Nullable;
import roundtable.book.Reply;
import roundtable.book.Reply.Answer;
import roundtable.book.Rows;
import roundtable.book.Seat;

/**
 * Who said to come to a meeting.
 *
 * @param lines each seat of the day with its answer
 * @param counts how many seats gave each answer for the day on which the meeting is
 * @param silent seats of which nothing was heard
 * @param stale seats that answered for another day, before the meeting moved
 */
public record Replies(List<Line> lines, Map<Answer, Integer> counts, int silent, int stale) {

    /** A seat, and what was answered for it; null for nothing. */
    public record Line(Seat seat, @Nullable Reply reply) {
    }

    /** The answers for a meeting, seat by seat. */
    public static Replies of(Book book, String meeting) {
        Meeting held = book.get(Meeting.class, meeting);
        List<Line> lines = Roll.seats(book, held.body(), held.day()).stream().map(seat -> new Line(seat, at(book, meeting, seat.id()))).toList();
        Map<Answer, Integer> counts = new EnumMap<>(Answer.class);
        lines.stream().map(Line::reply).filter(reply -> reply != null && !stale(held, reply)).forEach(reply -> counts.merge(reply.answer(), 1, Integer::sum));
        int stale = (int) lines.stream().filter(line -> line.reply() != null && stale(held, line.reply())).count();
        return new Replies(lines, counts, (int) lines.stream().filter(line -> line.reply() == null).count(), stale);
    }

    /** How many seats gave an answer. */
    public int count(Answer answer) {
        return counts.getOrDefault(answer, 0);
    }

    /** Whether an answer was given for another day than the one on which the meeting is now. */
    public static boolean stale(Meeting meeting, Reply reply) {
        return reply.forDay() != null && !reply.forDay().equals(meeting.day());
    }

    /** An answer for a seat, to be put: an earlier one is changed, not doubled. Who comes instead is the only deputy, or still to be said. */
    public static Reply answer(Book book, String meeting, String seat, Answer answer, LocalDate today) {
        Reply before = at(book, meeting, seat);
        LocalDate day = book.get(Meeting.class, meeting).day();
        List<String> deputies = Roll.deputies(book, seat, day);
        String known = before == null ? null : before.contact();
        String contact = answer != Answer.DEPUTY ? null : known != null ? known : deputies.size() == 1 ? deputies.getFirst() : null;
        return new Reply(before == null ? Ids.next() : before.id(), meeting, seat, answer, contact, today,
                before == null ? null : before.note(), day);
    }

    /** The quorum as it will be when everybody does as they said. */
    public static Quorum expected(Book book, String meeting) {
        return Quorum.of(book.with(marks(book, meeting, true)), meeting);
    }

    /** The marks with which the roll begins: who does not come is excused, who sends a deputy is deputised. Who was marked already stays so. */
    static List<Change> marks(Book book, String meeting) {
        return marks(book, meeting, false);
    }

    private static List<Change> marks(Book book, String meeting, boolean all) {
        Meeting held = book.get(Meeting.class, meeting);
        List<Change> marks = new ArrayList<>();
        for (Roll.Line line : Roll.of(book, meeting)) {
            Reply reply = at(book, meeting, line.seat().id());
            if (line.attendance() == null && reply != null && !stale(held, reply)) {
                presence(reply.answer(), all).ifPresent(presence -> marks.add(new Change(null, mark(book, held, reply, presence))));
            }
        }
        return marks;
    }

    private static Optional<Presence> presence(Answer answer, boolean all) {
        return switch (answer) {
            case NOT_COMING -> Optional.of(Presence.EXCUSED);
            case DEPUTY -> Optional.of(Presence.DEPUTISED);
            case COMING -> all ? Optional.of(Presence.PRESENT) : Optional.empty();
            case ONLINE -> all ? Optional.of(Presence.ONLINE) : Optional.empty();
        };
    }

    private static Attendance mark(Book book, Meeting meeting, Reply reply, Presence presence) {
        Attendance mark = Roll.mark(book, meeting.id(), reply.seat(), presence);
        return book.find(Contact.class, reply.contact()).filter(who -> presence == Presence.DEPUTISED)
                .map(who -> mark.withContact(who.id()).withOrganisation(who.organisation())).orElse(mark);
    }

    /** People who are to sit for two organisations at once, each with the seats that named them. */
    public static List<Problem> twice(Book book, Meeting meeting, Names names) {
        Map<String, List<Line>> sitting = new LinkedHashMap<>();
        of(book, meeting.id()).lines().stream().filter(line -> line.reply() != null && !stale(meeting, line.reply()))
                .forEach(line -> sits(line).ifPresent(who -> sitting.computeIfAbsent(who, _ -> new ArrayList<>()).add(line)));
        return sitting.entrySet().stream().filter(sits -> sits.getValue().stream().map(line -> line.seat().organisation()).distinct().count() > 1)
                .map(sits -> Problem.warning("rules.reply.twice", sits.getValue().getFirst().reply().id(), null, person(book.get(Contact.class, sits.getKey())),
                        String.join(", ", sits.getValue().stream().map(line -> names.shortOf(line.seat().organisation())).toList()))).toList();
    }

    /** Who comes for a seat, as far as that is said: the deputy, or who usually sits there. */
    private static Optional<String> sits(Line line) {
        return switch (line.reply().answer()) {
            case NOT_COMING -> Optional.empty();
            case DEPUTY -> Optional.ofNullable(line.reply().contact());
            case COMING, ONLINE -> Optional.ofNullable(line.reply().contact()).or(() -> Optional.ofNullable(line.seat().contact()));
        };
    }

    private static String person(Contact contact) {
        return contact.person() == null ? contact.function() : contact.person();
    }

    private static @Nullable Reply at(Book book, String meeting, String seat) {
        return Rows.replies(book, meeting).stream().filter(reply -> seat.equals(reply.seat())).findFirst().orElse(null);
    }
}
