package roundtable.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import roundtable.book.Action;
import roundtable.book.AgendaItem;
import roundtable.book.Body;
import roundtable.book.Book;
import roundtable.book.Confidentiality;
import roundtable.book.Decision;
import roundtable.book.Entry;
import roundtable.book.Meeting;
import roundtable.book.Nullable;

/**
 * What a body did and what is open, as of a day: its meetings, decisions and actions, by the dates of the rows.
 *
 * @param book the book
 * @param body the body
 * @param day the day at whose end it is counted
 * @param meetings meetings that had been held, the earliest first
 * @param actions actions that had been agreed, in the order of their numbers
 */
public record BodyCount(Book book, Body body, LocalDate day, List<MeetingCount> meetings, List<ActionState> actions) {

    private static final double PERCENT = 100;

    /** The count of a body. */
    public static BodyCount of(Book book, Body body, LocalDate day) {
        return new BodyCount(book, body, day, MeetingCount.held(book, body.id(), day), DueActions.states(book, body.id(), day));
    }

    /** The actions in some of the states. */
    public List<Action> actions(Predicate<ActionState> counts) {
        return actions.stream().filter(counts).map(ActionState::action).toList();
    }

    /** Actions that will not be done: cancelled, or withdrawn. */
    public List<Action> cancelled() {
        return actions(state -> state.status() == Action.Status.CANCELLED || state.status() == Action.Status.WITHDRAWN);
    }

    /** Actions that were done. */
    public List<Action> done() {
        return actions(state -> state.status() == Action.Status.DONE);
    }

    /** How many of the actions that were not cancelled are done, in per cent with one decimal; null without any. */
    public @Nullable Double completionRate() {
        return rate(done().size(), actions.size() - cancelled().size());
    }

    /** Open actions of each organisation that is responsible for any, in the order of their numbers. */
    public Map<String, List<Action>> openByOwner() {
        Map<String, List<Action>> owners = new LinkedHashMap<>();
        actions(state -> !state.closed()).stream().filter(action -> action.owner() != null)
                .forEach(action -> owners.computeIfAbsent(action.owner(), owner -> new ArrayList<>()).add(action));
        return owners;
    }

    /** Of the meetings at which it was a member, to how many an organisation came, in per cent with one decimal. */
    public Map<String, Double> attendanceRates() {
        List<MeetingCount> sat = meetings.stream().filter(held -> held.meeting().kind() != Meeting.Kind.WRITTEN_PROCEDURE).toList();
        Set<String> organisations = new LinkedHashSet<>();
        sat.forEach(held -> organisations.addAll(held.members().keySet()));
        Map<String, Double> rates = new LinkedHashMap<>();
        organisations.forEach(organisation -> rates.put(organisation,
                rate(sat.stream().filter(held -> held.represented(organisation)).count(),
                        sat.stream().filter(held -> held.members().containsKey(organisation)).count())));
        return rates;
    }

    /** The actions that a meeting on a day brings back: all not closed on the evening before, overdue ones first. */
    public List<Action> carriedOver(LocalDate meeting) {
        return carriedOver(meeting, meeting.minusDays(1));
    }

    /** The actions that the next meeting brings back, as far as one knows on the day. */
    public List<Action> nextCarriedOver() {
        return carriedOver(DueDate.nextMeeting(book, body.id(), day).orElse(day), day);
    }

    private List<Action> carriedOver(LocalDate meeting, LocalDate evening) {
        return DueActions.states(book, body.id(), evening).stream().filter(state -> !state.closed())
                .sorted(Comparator.comparing((ActionState state) -> state.due() == null || !state.due().isBefore(meeting))
                        .thenComparing(ActionState::due, Comparator.nullsLast(Comparator.naturalOrder()))
                        .thenComparing(state -> state.action().number(), Numbers.ORDER))
                .map(ActionState::action).toList();
    }

    /** Decisions that had been taken, in the order of their numbers. */
    public List<Decision> decisions() {
        return Agreed.decisions(book, body.id()).stream().filter(this::existed).toList();
    }

    /** The number of the adopted decision that took the place of another one by the day; null for none. */
    public @Nullable String supersededBy(Decision decision) {
        Decision successor = DecisionState.of(book, decision, day).successor();
        return successor == null ? null : successor.number();
    }

    /**
     * Whether a decision is for everybody: it is marked so itself, as is its line of the minutes, and in nothing restricted.
     * The items and minutes around it may be for members, of which a public document then shows nothing.
     */
    public boolean isPublic(Decision decision) {
        return isPublic(decision.confidentiality(), decision.entry());
    }

    /**
     * Whether an action is for everybody: it is marked so itself, as is its line of the minutes, and in nothing restricted.
     * The items and minutes around it may be for members, of which a public document then shows nothing.
     */
    public boolean isPublic(Action action) {
        return isPublic(action.confidentiality(), action.entry());
    }

    private boolean isPublic(Confidentiality own, @Nullable String entry) {
        Entry line = book.get(Entry.class, entry);
        if (own != Confidentiality.PUBLIC || line != null && line.confidentiality() != Confidentiality.PUBLIC) {
            return false;
        }
        AgendaItem item = line == null ? null : book.get(AgendaItem.class, line.item());
        boolean open = item == null || book.get(Meeting.class, item.meeting()).confidentiality() != Confidentiality.RESTRICTED;
        while (item != null && open) {
            open = item.confidentiality() != Confidentiality.RESTRICTED;
            item = book.get(AgendaItem.class, item.parent());
        }
        return open;
    }

    private boolean existed(Decision decision) {
        LocalDate taken = Agreed.day(book, decision);
        return taken == null || !taken.isAfter(day);
    }

    private static @Nullable Double rate(long part, long whole) {
        return whole <= 0 ? null : Math.round(part * PERCENT * 10 / whole) / 10.0;
    }
}
