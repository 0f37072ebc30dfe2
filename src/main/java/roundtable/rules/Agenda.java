package roundtable.rules;

import static roundtable.book.AgendaItem.Kind.FORMALITY;
import static roundtable.book.AgendaItem.Kind.NEXT_MEETING;
import static roundtable.book.AgendaItem.Kind.OTHER_BUSINESS;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import roundtable.book.AgendaItem;
import roundtable.book.Book;
import roundtable.book.Ids;
import roundtable.book.Meeting;
import roundtable.book.Rows;
import roundtable.book.StandingItem;

/** The agenda that a new meeting starts with: standing items, the previous minutes, open actions, what was put off. */
final class Agenda {

    /** How secretariats call the item on the previous minutes, which a body may have among its standing ones. */
    private static final Pattern MINUTES = Pattern.compile("minutes|protokoll|niederschrift");

    private final Book book;
    private final Meeting meeting;
    private final UnaryOperator<String> words;
    private final List<AgendaItem> waiting;
    private final Map<String, String> newIds = new HashMap<>();
    private final List<AgendaItem> items = new ArrayList<>();

    Agenda(Book book, Meeting meeting, UnaryOperator<String> words) {
        this.book = book;
        this.meeting = meeting;
        this.words = words;
        this.waiting = new ArrayList<>(CarryOver.waiting(book, meeting.body(), meeting.day()));
    }

    /** The items in their order, positions 1, 2, 3 ... */
    List<AgendaItem> items() {
        List<StandingItem> standing = Rows.standingItems(book, meeting.body()).stream()
                .filter(item -> Valid.on(item.since(), item.until(), meeting.day())).toList();
        List<StandingItem> opening = standing.stream().takeWhile(item -> item.kind() == FORMALITY).toList();
        List<StandingItem> closing = standing.stream().filter(Agenda::closes).toList();
        opening.forEach(this::add);
        addReview(standing, opening);
        standing.stream().skip(opening.size()).filter(item -> !closes(item)).forEach(this::add);
        List<AgendaItem> closingItems = closing.stream().map(this::standing).toList();
        List.copyOf(waiting).forEach(this::carry);
        closingItems.stream().sorted(Comparator.comparing(item -> item.kind() == NEXT_MEETING))
                .forEach(this::append);
        if (closing.stream().noneMatch(item -> item.kind() == NEXT_MEETING)) {
            append(formality(words.apply("rules.agenda.next-meeting"), NEXT_MEETING));
        }
        return items;
    }

    private static boolean closes(StandingItem item) {
        return item.kind() == OTHER_BUSINESS || item.kind() == NEXT_MEETING;
    }

    /** Previous minutes, and open actions or requests to other bodies, where there are any and no standing item is meant for them. */
    private void addReview(List<StandingItem> standing, List<StandingItem> opening) {
        String unapproved = Rows.meetings(book, meeting.body()).stream().filter(this::unapproved)
                .map(Meeting::number).collect(Collectors.joining(", "));
        if (!unapproved.isEmpty() && !has(opening, MINUTES)) {
            append(formality(words.apply("rules.agenda.approval").replace("{0}", unapproved), FORMALITY));
        }
        boolean open = !DueActions.open(book, meeting.body(), meeting.day()).isEmpty() || !Escalated.arising(book, meeting).isEmpty();
        if (open && standing.stream().noneMatch(item -> MattersArising.isTitle(item.title()))) {
            append(formality(words.apply("rules.agenda.matters-arising"), FORMALITY));
        }
    }

    private boolean unapproved(Meeting earlier) {
        return earlier.day().isBefore(meeting.day()) && earlier.state() != Meeting.State.APPROVED
                && earlier.state() != Meeting.State.CANCELLED;
    }

    private static boolean has(List<StandingItem> standing, Pattern name) {
        return standing.stream().anyMatch(item -> name.matcher(Folding.fold(item.title())).find());
    }

    private void add(StandingItem item) {
        append(standing(item));
    }

    /** A standing item; when it was put off the last time, it is at the same time what continues it. */
    private AgendaItem standing(StandingItem item) {
        AgendaItem previous = waiting.stream().filter(w -> item.id().equals(w.standing())).findFirst().orElse(null);
        AgendaItem made = new AgendaItem(Ids.next(), meeting.id(), null, 0, item.title(), item.kind(), null, null,
                item.duration(), null, AgendaItem.Source.STANDING, item.id(), previous == null ? null : previous.id(),
                null, meeting.confidentiality(), null);
        if (previous != null) {
            waiting.remove(previous);
            newIds.put(previous.id(), made.id());
        }
        return made;
    }

    private void carry(AgendaItem old) {
        String id = Ids.next();
        newIds.put(old.id(), id);
        String parent = old.parent() == null ? null : newIds.get(old.parent());
        append(new AgendaItem(id, meeting.id(), parent, 0, old.title(), old.kind(), old.presenter(), old.proposer(),
                old.duration(), null, AgendaItem.Source.CARRIED_OVER, old.standing(), old.id(), null,
                Reader.stricter(Reader.strictest(book, old), meeting.confidentiality()), null));
    }

    private AgendaItem formality(String title, AgendaItem.Kind kind) {
        return new AgendaItem(Ids.next(), meeting.id(), null, 0, title, kind, null, null, null, null,
                AgendaItem.Source.STANDING, null, null, null, meeting.confidentiality(), null);
    }

    private void append(AgendaItem item) {
        items.add(item.withPosition(items.size() + 1.0));
    }
}
