package roundtable.book;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** The ways from a row to the rows around it, in the order in which people see them. */
public final class Rows {

    private static final Function<OrganisationName, String> NAME_OF = OrganisationName::organisation;
    private static final Function<OrganisationTag, String> TAG_OF = OrganisationTag::organisation;
    private static final Function<Stance, String> STANCE_OF = Stance::organisation;
    private static final Function<Contact, String> CONTACT_OF = Contact::organisation;
    private static final Function<Service, String> SERVICE_OF = Service::organisation;
    private static final Function<ServiceStop, String> STOP_OF = ServiceStop::service;
    private static final Function<Relation, String> RELATION_FROM = Relation::source;
    private static final Function<Relation, String> RELATION_TO = Relation::target;
    private static final Function<Placement, String> PLACEMENT_ON = Placement::chart;
    private static final Function<Bend, String> BEND_ON = Bend::chart;
    private static final Function<ChartFilter, String> FILTER_OF = ChartFilter::chart;
    private static final Function<Decoration, String> DECORATION_OF = Decoration::chart;
    private static final Function<Body, String> BODY_OF = Body::organisation;
    private static final Function<StandingItem, String> STANDING_OF = StandingItem::body;
    private static final Function<UsedNumber, String> NUMBER_USED_BY = UsedNumber::body;
    private static final Function<Seat, String> SEAT_OF = Seat::body;
    private static final Function<Seat, String> SEAT_HELD_BY = Seat::organisation;
    private static final Function<Deputy, String> DEPUTY_OF = Deputy::seat;
    private static final Function<Source, String> SOURCE_OF_ORGANISATION = Source::organisation;
    private static final Function<Source, String> SOURCE_OF_RELATION = Source::relation;
    private static final Function<Source, String> SOURCE_OF_SEAT = Source::seat;
    private static final Function<Meeting, String> MEETING_OF = Meeting::body;
    private static final Function<Attendance, String> ATTENDANCE_AT = Attendance::meeting;
    private static final Function<AgendaItem, String> ITEM_OF = AgendaItem::meeting;
    private static final Function<Entry, String> ENTRY_OF = Entry::item;
    private static final Function<Decision, String> DECISION_OF = Decision::body;
    private static final Function<Decision, String> DECISION_AT = Decision::entry;
    private static final Function<CompositionRule, String> COMPOSITION_OF = CompositionRule::body;
    private static final Function<Reply, String> REPLY_TO = Reply::meeting;
    private static final Function<Escalation, String> ESCALATED_FROM = Escalation::item;
    private static final Function<Escalation, String> ESCALATED_TO = Escalation::body;
    private static final Function<Bias, String> BIAS_IN = Bias::decision;
    private static final Function<DecisionEvent, String> DECISION_EVENT_OF = DecisionEvent::decision;
    private static final Function<Recommendation, String> RECOMMENDED_BY = Recommendation::decision;
    private static final Function<Dissent, String> DISSENT_FROM = Dissent::decision;
    private static final Function<Action, String> ACTION_OF = Action::body;
    private static final Function<Action, String> ACTION_AT = Action::entry;
    private static final Function<ActionPartner, String> PARTNER_IN = ActionPartner::action;
    private static final Function<ActionEvent, String> EVENT_OF = ActionEvent::action;

    private Rows() {
    }

    public static List<OrganisationName> names(Book book, String organisation) {
        return book.naming(OrganisationName.class, NAME_OF, organisation);
    }

    public static List<OrganisationTag> tags(Book book, String organisation) {
        return book.naming(OrganisationTag.class, TAG_OF, organisation);
    }

    /** What is known of where an organisation stands; in no order. */
    public static List<Stance> stances(Book book, String organisation) {
        return book.naming(Stance.class, STANCE_OF, organisation);
    }

    public static List<Contact> contacts(Book book, String organisation) {
        return book.naming(Contact.class, CONTACT_OF, organisation);
    }

    public static List<Service> services(Book book, String organisation) {
        return book.naming(Service.class, SERVICE_OF, organisation);
    }

    public static List<ServiceStop> stops(Book book, String service) {
        return sorted(book.naming(ServiceStop.class, STOP_OF, service), ServiceStop::position);
    }

    /** Relations that start at an organisation. */
    public static List<Relation> relationsFrom(Book book, String organisation) {
        return book.naming(Relation.class, RELATION_FROM, organisation);
    }

    /** Relations that end at an organisation. */
    public static List<Relation> relationsTo(Book book, String organisation) {
        return book.naming(Relation.class, RELATION_TO, organisation);
    }

    public static List<Chart> charts(Book book) {
        return sorted(book.all(Chart.class), Chart::position);
    }

    public static List<Placement> placements(Book book, String chart) {
        return book.naming(Placement.class, PLACEMENT_ON, chart);
    }

    /** The bends that lines have on a chart, in order along each line. */
    public static List<Bend> bends(Book book, String chart) {
        return sorted(book.naming(Bend.class, BEND_ON, chart), Bend::position);
    }

    /** The conditions of what a chart shows. */
    public static List<ChartFilter> filters(Book book, String chart) {
        return book.naming(ChartFilter.class, FILTER_OF, chart);
    }

    /** The rules of a chart in the order in which they count. */
    public static List<Decoration> decorations(Book book, String chart) {
        return sorted(book.naming(Decoration.class, DECORATION_OF, chart), Decoration::position);
    }

    public static List<Pillar> pillars(Book book) {
        return sorted(book.all(Pillar.class), Pillar::position);
    }

    public static List<Sector> sectors(Book book) {
        return sorted(book.all(Sector.class), Sector::position);
    }

    public static List<RelationKind> relationKinds(Book book) {
        return sorted(book.all(RelationKind.class), RelationKind::position);
    }

    /** The body that an organisation is, if it is one. */
    public static Optional<Body> bodyOf(Book book, String organisation) {
        return book.naming(Body.class, BODY_OF, organisation).stream().findFirst();
    }

    /** The language of what a body writes: its own, else that of the file, as an ISO 639 code. */
    public static String language(Book book, Body body) {
        return body.language() != null ? body.language() : book.document().map(Document::language).orElse("en");
    }

    public static List<StandingItem> standingItems(Book book, String body) {
        return sorted(book.naming(StandingItem.class, STANDING_OF, body), StandingItem::position);
    }

    /** Numbers of a body whose meetings, decisions and actions were deleted. */
    public static List<UsedNumber> usedNumbers(Book book, String body) {
        return book.naming(UsedNumber.class, NUMBER_USED_BY, body);
    }

    public static List<Seat> seats(Book book, String body) {
        return sorted(book.naming(Seat.class, SEAT_OF, body), Seat::position);
    }

    /** The seats that an organisation has at any body. */
    public static List<Seat> seatsOf(Book book, String organisation) {
        return book.naming(Seat.class, SEAT_HELD_BY, organisation);
    }

    /** What the seats of a body have to hold together. */
    public static List<CompositionRule> compositionRules(Book book, String body) {
        return sorted(book.naming(CompositionRule.class, COMPOSITION_OF, body), CompositionRule::position);
    }

    public static List<Deputy> deputies(Book book, String seat) {
        return sorted(book.naming(Deputy.class, DEPUTY_OF, seat), Deputy::position);
    }

    /** The public pages that an organisation, a relation or a seat rests on, given by its key. */
    public static List<Source> sources(Book book, String row) {
        return Stream.of(SOURCE_OF_ORGANISATION, SOURCE_OF_RELATION, SOURCE_OF_SEAT)
                .flatMap(owner -> book.naming(Source.class, owner, row).stream()).toList();
    }

    /** Meetings of a body, the earliest first. */
    public static List<Meeting> meetings(Book book, String body) {
        return book.naming(Meeting.class, MEETING_OF, body).stream()
                .sorted(Comparator.comparing(Meeting::day).thenComparing(Meeting::id)).toList();
    }

    /** What was answered to the invitation to a meeting. */
    public static List<Reply> replies(Book book, String meeting) {
        return book.naming(Reply.class, REPLY_TO, meeting);
    }

    public static List<Attendance> attendance(Book book, String meeting) {
        return book.naming(Attendance.class, ATTENDANCE_AT, meeting);
    }

    /** Items of a meeting in the order of the agenda, parts of an item after it only by their own positions. */
    public static List<AgendaItem> items(Book book, String meeting) {
        return sorted(book.naming(AgendaItem.class, ITEM_OF, meeting), AgendaItem::position);
    }

    /** Where an item was put to other bodies. */
    public static List<Escalation> escalations(Book book, String item) {
        return book.naming(Escalation.class, ESCALATED_FROM, item);
    }

    /** What other bodies put to a body. */
    public static List<Escalation> escalatedTo(Book book, String body) {
        return book.naming(Escalation.class, ESCALATED_TO, body);
    }

    public static List<Entry> entries(Book book, String item) {
        return sorted(book.naming(Entry.class, ENTRY_OF, item), Entry::position);
    }

    public static List<Decision> decisions(Book book, String body) {
        return book.naming(Decision.class, DECISION_OF, body);
    }

    /** The decision that an entry has been made into, whether or not it is one at the moment. */
    public static Optional<Decision> decisionAt(Book book, String entry) {
        return book.naming(Decision.class, DECISION_AT, entry).stream().findFirst();
    }

    /** Who did not vote on a decision because of its interests. */
    public static List<Bias> biases(Book book, String decision) {
        return book.naming(Bias.class, BIAS_IN, decision);
    }

    /** What happened to a decision, the earliest first. */
    public static List<DecisionEvent> decisionEvents(Book book, String decision) {
        return book.naming(DecisionEvent.class, DECISION_EVENT_OF, decision).stream()
                .sorted(Comparator.comparing(DecisionEvent::day).thenComparing(DecisionEvent::position)).toList();
    }

    public static List<Recommendation> recommendations(Book book, String decision) {
        return book.naming(Recommendation.class, RECOMMENDED_BY, decision);
    }

    public static List<TextBlock> textBlocks(Book book) {
        return sorted(book.all(TextBlock.class), TextBlock::position);
    }

    public static List<Dissent> dissents(Book book, String decision) {
        return book.naming(Dissent.class, DISSENT_FROM, decision);
    }

    public static List<Action> actions(Book book, String body) {
        return book.naming(Action.class, ACTION_OF, body);
    }

    /** The action that an entry has been made into, whether or not it is one at the moment. */
    public static Optional<Action> actionAt(Book book, String entry) {
        return book.naming(Action.class, ACTION_AT, entry).stream().findFirst();
    }

    public static List<ActionPartner> partners(Book book, String action) {
        return book.naming(ActionPartner.class, PARTNER_IN, action);
    }

    /** What happened to an action, the earliest first. */
    public static List<ActionEvent> events(Book book, String action) {
        return book.naming(ActionEvent.class, EVENT_OF, action).stream()
                .sorted(Comparator.comparing(ActionEvent::day).thenComparing(ActionEvent::position)).toList();
    }

    private static <R> List<R> sorted(List<R> rows, Function<R, Double> position) {
        return rows.stream().sorted(Comparator.comparing(position)).toList();
    }
}
