package roundtable.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import roundtable.book.Action;
import roundtable.book.ActionEvent;
import roundtable.book.ActionPartner;
import roundtable.book.AgendaItem;
import roundtable.book.Bias;
import roundtable.book.Book;
import roundtable.book.Change;
import roundtable.book.CompositionRule;
import roundtable.book.Contact;
import roundtable.book.Decision;
import roundtable.book.Ids;
import roundtable.book.Meeting;
import roundtable.book.Nullable;
import roundtable.book.Organisation;
import roundtable.book.Recommendation;
import roundtable.book.Relation;
import roundtable.book.Row;
import roundtable.book.Rows;
import roundtable.book.Service;

/**
 * An organisation goes up in another one on a day. It ends the day before, and what was said, promised and decided until
 * then stays with it; what goes on goes on with its successor: people, services, relations, seats, places on charts, the answers and marks
 * for meetings from that day on, open actions, what is still to be presented or answered.
 */
public final class Succession {

    private final String gone;
    private final String heir;
    private final LocalDate day;
    private final Function<Action, String> told;
    private final Map<String, String> people = new HashMap<>();
    private Book book;

    private Succession(Book book, String gone, String heir, LocalDate day, Function<Action, String> told) {
        this.book = book;
        this.gone = gone;
        this.heir = heir;
        this.day = day;
        this.told = told;
    }

    /** Who can take an organisation over: all others that do not end before it does; nobody where it is a body that meets. */
    public static List<String> heirs(Book book, String gone, LocalDate day) {
        return Rows.bodyOf(book, gone).isPresent() ? List.of() : book.all(Organisation.class).stream()
                .filter(other -> !other.id().equals(gone) && Valid.on(other.since(), other.until(), day)).map(Organisation::id).toList();
    }

    /**
     * The changes, as one step.
     *
     * @param gone the organisation that ends
     * @param heir the one that it goes up in
     * @param day the first day on which it is no more
     * @param told what the history of an action that changes hands says of it
     */
    public static List<Change> on(Book book, String gone, String heir, LocalDate day, Function<Action, String> told) {
        Succession succession = new Succession(book, gone, heir, day, told);
        succession.handOver();
        Book after = succession.book;
        List<Change> changes = new ArrayList<>(book.rows().filter(row -> !row.equals(after.get(row.getClass(), row.id())))
                .map(row -> new Change(row, after.get(row.getClass(), row.id()))).toList());
        after.rows().filter(row -> book.get(row.getClass(), row.id()) == null).forEach(row -> changes.add(new Change(null, row)));
        return changes;
    }

    /** Why it cannot be on that day: approved minutes from then on have the organisation at the table; nothing where it can. */
    public static Optional<Problem> refusal(Book book, String gone, LocalDate day) {
        return book.all(Meeting.class).stream().filter(meeting -> !MeetingStates.writable(meeting) && !meeting.day().isBefore(day))
                .filter(meeting -> Roll.of(book, meeting.id()).stream().anyMatch(line -> line.attendance() != null && line.seat().organisation().equals(gone)))
                .max(Comparator.comparing(Meeting::day)).map(meeting -> Problem.error("rules.succession.approved", gone, "until", meeting.number()));
    }

    private void handOver() {
        people();
        services();
        relations();
        new SucceedingSeats(this).handOver();
        new SucceedingBoxes(this).handOver();
        actions();
        planned();
        book.all(CompositionRule.class).stream().filter(rule -> gone.equals(rule.organisation())).forEach(rule ->
                once(rule, rule.withOrganisation(heir), other -> other instanceof CompositionRule same && same.body().equals(rule.body())
                        && heir.equals(same.organisation()) && same.role() == rule.role()));
        book.all(Bias.class).stream().filter(bias -> gone.equals(bias.organisation()) && open(bias)).forEach(bias ->
                once(bias, bias.withOrganisation(heir), other -> other instanceof Bias same && same.decision().equals(bias.decision())
                        && heir.equals(same.organisation())));
        book.all(Recommendation.class).stream().filter(asked -> gone.equals(asked.addressee()) && asked.answeredOn() == null)
                .forEach(asked -> put(asked.withAddressee(heir)));
        book = book.with(Ending.on(book, book.get(Organisation.class, gone), day.minusDays(1)));
    }

    /** People who work there go on under the new roof; what they did until then names them as they were. */
    private void people() {
        book.all(Contact.class).stream().filter(contact -> gone.equals(contact.organisation())).forEach(contact -> {
            if (begins(contact.since())) {
                put(contact.withOrganisation(heir));
            } else if (holds(contact.since(), contact.until())) {
                people.put(contact.id(), Ids.next());
                put(contact.withId(people.get(contact.id())).withOrganisation(heir).withSince(day));
            }
        });
    }

    private void services() {
        book.all(Service.class).stream().filter(service -> gone.equals(service.organisation())
                && (begins(service.since()) || holds(service.since(), service.until())))
                .forEach(service -> put(service.withOrganisation(heir)));
    }

    /** A relation that the successor has already, or that was to it, is not drawn twice. */
    private void relations() {
        book.all(Relation.class).stream().filter(each -> (gone.equals(each.source()) || gone.equals(each.target()))
                && (begins(each.since()) || holds(each.since(), each.until()))).forEach(each -> {
                    Relation next = (begins(each.since()) ? each : each.withId(Ids.next()).withSince(day))
                            .withSource(successor(each.source())).withTarget(successor(each.target()));
                    boolean known = book.all(Relation.class).stream().anyMatch(other -> other.kind().equals(next.kind())
                            && holds(other.since(), other.until()) && ends(other).equals(ends(next)));
                    if (!next.source().equals(next.target()) && !known) {
                        put(next);
                    }
                });
    }

    private static List<String> ends(Relation relation) {
        return Stream.of(relation.source(), relation.target()).sorted().toList();
    }

    /** Whoever took the promises over answers for them; who owns an action does not help with it besides. */
    private void actions() {
        for (Action action : book.all(Action.class)) {
            if (!ActionState.of(book, action, day).closed()) {
                if (gone.equals(action.owner())) {
                    put(handedOver(action));
                }
                List<ActionPartner> partners = Rows.partners(book, action.id());
                put(action.withOwner(action.owner() == null ? null : successor(action.owner())).withContact(person(action.contact())));
                String owner = book.get(Action.class, action.id()).owner();
                boolean known = heir.equals(owner) || partners.stream().anyMatch(partner -> heir.equals(partner.organisation()));
                for (ActionPartner partner : partners) {
                    boolean twice = gone.equals(partner.organisation()) && known || heir.equals(partner.organisation()) && heir.equals(owner)
                            && gone.equals(action.owner());
                    if (twice) {
                        remove(partner);
                    } else {
                        put(partner.withOrganisation(successor(partner.organisation())));
                    }
                }
            }
        }
    }

    /** A line of the history that says who was responsible until then; how the action stands is said by the reports alone, before it and after it. */
    private ActionEvent handedOver(Action action) {
        LocalDate agreed = Agreed.day(book, action);
        LocalDate on = agreed != null && agreed.isAfter(day) ? agreed : day;
        double last = Rows.events(book, action.id()).stream().filter(event -> event.handsOver() && event.day().equals(on))
                .mapToDouble(ActionEvent::position).max().orElse(-2);
        return new ActionEvent(Ids.next(), action.id(), on, last / 2, null, ActionState.of(book, action, on).status(), null, null, told.apply(action));
    }

    /** The agendas, chairs and minute takers of meetings that are still ahead. */
    private void planned() {
        for (Meeting meeting : book.all(Meeting.class)) {
            if (MeetingStates.opens(meeting) && !meeting.day().isBefore(day)) {
                put(meeting.withChair(person(meeting.chair())).withMinuteTaker(person(meeting.minuteTaker())));
                Rows.items(book, meeting.id()).forEach(item -> put(item.withPresenter(orNull(item.presenter())).withProposer(orNull(item.proposer()))));
            }
        }
    }

    private @Nullable String orNull(@Nullable String organisation) {
        return organisation == null ? null : successor(organisation);
    }

    /** Whether somebody is excluded from a vote at a meeting from the day on whose minutes are still written. */
    private boolean open(Bias bias) {
        return Agreed.meeting(book, book.get(Decision.class, bias.decision()).entry())
                .filter(meeting -> MeetingStates.writable(meeting) && !meeting.day().isBefore(day)).isPresent();
    }

    /** Puts a row, unless the book says the same already: then it goes. */
    private void once(Row before, Row after, Predicate<Row> same) {
        if (book.all(after.getClass()).stream().anyMatch(same)) {
            remove(before);
        } else {
            put(after);
        }
    }

    /** Whether something begins with the successor or later, and never was with the one that ends. */
    boolean begins(@Nullable LocalDate since) {
        return since != null && !since.isBefore(day);
    }

    /** Who stands for an organisation from the day on. */
    String successor(String organisation) {
        return organisation.equals(gone) ? heir : organisation;
    }

    /** Somebody as a contact of the successor, or as before where he or she works elsewhere. */
    @Nullable String person(@Nullable String contact) {
        return contact == null ? null : people.getOrDefault(contact, contact);
    }

    /** Whether something holds on the first day of the successor. */
    boolean holds(@Nullable LocalDate since, @Nullable LocalDate until) {
        return Valid.on(since, until, day);
    }

    String gone() {
        return gone;
    }

    String heir() {
        return heir;
    }

    LocalDate day() {
        return day;
    }

    /** The book as far as things are handed over. */
    Book book() {
        return book;
    }

    void put(Row row) {
        Row before = book.get(row.getClass(), row.id());
        if (!Objects.equals(before, row)) {
            book = book.with(List.of(new Change(before, row)));
        }
    }

    void remove(Row row) {
        book = book.with(List.of(new Change(row, null)));
    }
}
