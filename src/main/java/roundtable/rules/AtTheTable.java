package roundtable.rules;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import roundtable.book.AgendaItem;
import roundtable.book.Attendance;
import roundtable.book.Body;
import roundtable.book.Book;
import roundtable.book.Decision;
import roundtable.book.Meeting;
import roundtable.book.Nullable;

/**
 * Who is at the table while an item is dealt with, counted in organisations: a deputy who sits for two of them stands
 * for both, and two seats of one organisation are one vote.
 *
 * @param members member organisations of the day: those with a voting seat or the chair
 * @param there of those, organisations that somebody sits for at the item
 * @param voting organisations that can vote at the item: their voting seat is filled, or another one votes for them
 * @param needed organisations that the quorum asks for; null without a rule
 */
public record AtTheTable(List<String> members, List<String> there, List<String> voting, @Nullable Integer needed) {

    /** Who is at the table of a meeting at one of its items. */
    public static AtTheTable at(Book book, String meeting, String item) {
        Body body = book.get(Body.class, book.get(Meeting.class, meeting).body());
        ItemNumbers agenda = ItemNumbers.of(book, meeting);
        List<Roll.Line> lines = Roll.of(book, meeting);
        Set<String> filled = lines.stream().filter(line -> line.attendance() != null
                && Quorum.presentAt(agenda, line.attendance(), item)).map(line -> line.seat().id()).collect(Collectors.toSet());
        List<String> members = organisations(lines, line -> Quorum.isMember(line.seat()));
        boolean proxies = Quorum.proxies(body);
        return new AtTheTable(members,
                organisations(lines, line -> Quorum.isMember(line.seat()) && filled.contains(line.seat().id())),
                organisations(lines, line -> line.seat().voting() && (filled.contains(line.seat().id())
                        || proxies && byProxy(line.attendance(), filled))), Quorum.needed(body, members.size()));
    }

    /**
     * Who was at the table when something was decided; empty for what is older than the file, for a written procedure,
     * and where nobody noted who came.
     */
    public static Optional<AtTheTable> of(Book book, Decision decision) {
        Optional<AgendaItem> item = Agreed.item(book, decision.entry());
        return item.filter(at -> noted(book, book.get(Meeting.class, at.meeting())))
                .map(at -> at(book, at.meeting(), at.id()));
    }

    /** Whether people sit together at a meeting and somebody has begun to note who came. */
    public static boolean noted(Book book, Meeting meeting) {
        return meeting.kind() != Meeting.Kind.WRITTEN_PROCEDURE
                && Roll.of(book, meeting.id()).stream().anyMatch(line -> line.attendance() != null);
    }

    /** The quorum as it is at the item; that of the meeting is counted at its opening, see {@link Quorum#of}. */
    public Quorum quorum() {
        return new Quorum(members.size(), there.size(), needed);
    }

    /** The quorum when something was decided; who has come back since and could not vote then was not there. */
    public static Optional<Quorum> quorum(Book book, Decision decision) {
        return of(book, decision).map(table -> {
            int gone = decision.eligible() == null ? 0 : Math.max(0, table.voting.size() - decision.eligible());
            return new Quorum(table.members.size(), Math.max(0, table.there.size() - gone), table.needed);
        });
    }

    private static boolean byProxy(@Nullable Attendance attendance, Set<String> there) {
        return attendance != null && attendance.presence() == Attendance.Presence.PROXY
                && there.contains(attendance.proxy());
    }

    private static List<String> organisations(List<Roll.Line> lines, Predicate<Roll.Line> counts) {
        return lines.stream().filter(counts).map(line -> line.seat().organisation()).distinct().toList();
    }
}
