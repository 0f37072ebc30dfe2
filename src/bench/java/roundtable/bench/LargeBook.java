package roundtable.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import roundtable.book.Action;
import roundtable.book.ActionBuilder;
import roundtable.book.ActionEvent;
import roundtable.book.ActionEventBuilder;
import roundtable.book.AgendaItem;
import roundtable.book.AgendaItemBuilder;
import roundtable.book.Attendance;
import roundtable.book.AttendanceBuilder;
import roundtable.book.Body;
import roundtable.book.BodyBuilder;
import roundtable.book.Book;
import roundtable.book.Confidentiality;
import roundtable.book.Decision;
import roundtable.book.DecisionBuilder;
import roundtable.book.Direction;
import roundtable.book.Document;
import roundtable.book.Entry;
import roundtable.book.EntryBuilder;
import roundtable.book.Level;
import roundtable.book.Meeting;
import roundtable.book.MeetingBuilder;
import roundtable.book.OrganisationBuilder;
import roundtable.book.RelationBuilder;
import roundtable.book.Relation;
import roundtable.book.RelationKind;
import roundtable.book.Row;
import roundtable.book.Seat;
import roundtable.book.SeatBuilder;
import roundtable.book.Sector;

/**
 * Twenty years of a round table: 80 meetings of 15 items, about 5,000 entries, 2,000 actions with their events, 500
 * organisations and 1,500 relations. The same book every time. The minutes of the last meeting are being written, and
 * the actions of the last year are open.
 */
public final class LargeBook {

    private static final int ITEMS = 15;
    private static final int ACTIONS_A_MEETING = 25;
    private static final int SEATS = 25;
    private static final int MEETINGS_A_YEAR = 4;
    private static final LocalDate FIRST = LocalDate.of(2007, 2, 5);
    private static final String WORDS = "Der Runde Tisch nimmt den Bericht zur Kenntnis und bittet die Verwaltung, bis zur "
            + "nächsten Sitzung einen Vorschlag für die Öffnungszeiten des Konsumraums vorzulegen. ";

    private final Random random = new Random(2046);
    private final int organisations;
    private final int relations;
    private final int meetings;
    private final List<Row> rows = new ArrayList<>();
    private final List<String> actionEntries = new ArrayList<>();

    private LargeBook(int organisations, int relations, int meetings) {
        this.organisations = organisations;
        this.relations = relations;
        this.meetings = meetings;
    }

    /** The book. */
    public static Book make() {
        return new LargeBook(500, 1500, 80).all();
    }

    /** The same round table after its first meeting, to compare with: what a screen costs that shows little. */
    public static Book small() {
        return new LargeBook(30, 10, 1).all();
    }

    private Book all() {
        network();
        body();
        for (int i = 0; i < meetings; i++) {
            meeting(i);
        }
        actions();
        return Book.of(rows);
    }

    private void network() {
        rows.add(new Document("document", "Twenty years", "Musterstadt", "de", true, null));
        rows.add(new RelationKind("kind", "funds", null, "#336699", RelationKind.Dash.SOLID, Direction.FORWARD, 1, null));
        for (int i = 0; i < 12; i++) {
            rows.add(new Sector("sector" + i, null, "Bereich " + i, null, "#336699", i, null, null));
        }
        for (int i = 0; i < organisations; i++) {
            rows.add(OrganisationBuilder.builder().id(id("organisation", i))
                    .name("Amt für Gesundheit und Soziales, Abteilung " + i).shortName("AGS " + i)
                    .level(Level.values()[i % Level.values().length]).sector("sector" + i % 12).build());
        }
        for (int i = 0; i < relations; i++) {
            rows.add(RelationBuilder.builder().id(id("relation", i)).source(organisation()).target(organisation())
                    .kind("kind").direction(Direction.FORWARD).formality(Relation.Formality.FORMAL)
                    .confidentiality(Confidentiality.PUBLIC).label("wöchentlich").build());
        }
    }

    private void body() {
        rows.add(BodyBuilder.builder().id("body").organisation(id("organisation", 0)).code("RT")
                .kind(Body.Kind.ROUND_TABLE).rhythmMonths(3).quorumRule(Body.QuorumRule.SHARE).quorumValue(50)
                .decisionRule(Body.DecisionRule.CONSENSUS).numberPeriod(Body.NumberPeriod.YEAR).nextMeeting(1)
                .nextDecision(1).nextAction(1).minutesKind(Body.MinutesKind.RESULTS)
                .confidentiality(Confidentiality.MEMBERS).build());
        for (int i = 0; i < SEATS; i++) {
            rows.add(SeatBuilder.builder().id(id("seat", i)).body("body").organisation(id("organisation", i + 1))
                    .role(Seat.Role.MEMBER).voting(true).onDistribution(true).position(i).build());
        }
    }

    private void meeting(int number) {
        String meeting = id("meeting", number);
        rows.add(MeetingBuilder.builder().id(meeting).body("body").number(number % 4 + 1 + "/" + (FIRST.getYear() + number / 4))
                .kind(Meeting.Kind.ORDINARY).state(number == meetings - 1 ? Meeting.State.DRAFT : Meeting.State.APPROVED).day(day(number)).mode(Meeting.Mode.IN_PERSON)
                .confidentiality(Confidentiality.MEMBERS).build());
        for (int i = 0; i < SEATS; i++) {
            rows.add(AttendanceBuilder.builder().id(id("attendance", number * SEATS + i)).meeting(meeting)
                    .seat(id("seat", i)).presence(Attendance.Presence.PRESENT).build());
        }
        for (int i = 0; i < ITEMS; i++) {
            item(meeting, number * ITEMS + i);
        }
    }

    private void item(String meeting, int number) {
        rows.add(AgendaItemBuilder.builder().id(id("item", number)).meeting(meeting).position(number)
                .title("Bericht aus dem Quartier " + number).kind(AgendaItem.Kind.DISCUSSION)
                .source(AgendaItem.Source.PROPOSED).confidentiality(Confidentiality.MEMBERS).build());
        for (int i = 0; i < 4; i++) {
            String entry = id("entry", number * 4 + i);
            Entry.Kind kind = i == 0 || i == 1 && number % 2 == 0 || i == 2 && number % 6 == 0 ? Entry.Kind.ACTION
                    : i == 3 && number % 3 == 0 ? Entry.Kind.DECISION : Entry.Kind.DISCUSSION;
            rows.add(EntryBuilder.builder().id(entry).item(id("item", number)).position(i).kind(kind)
                    .text(WORDS.repeat(1 + random.nextInt(3))).confidentiality(Confidentiality.MEMBERS).build());
            if (kind == Entry.Kind.ACTION) {
                actionEntries.add(entry);
            } else if (kind == Entry.Kind.DECISION) {
                rows.add(DecisionBuilder.builder().id(id("decision", number)).body("body").entry(entry)
                        .number("B " + number).method(Decision.Method.CONSENSUS).procedural(false)
                        .status(Decision.Status.IN_FORCE).confidentiality(Confidentiality.MEMBERS).build());
            }
        }
    }

    private void actions() {
        for (int i = 0; i < meetings * ACTIONS_A_MEETING; i++) {
            int meeting = i / ACTIONS_A_MEETING;
            String action = id("action", i);
            rows.add(ActionBuilder.builder().id(action).body("body").entry(actionEntries.get(i)).number("A " + i)
                    .owner(organisation()).dueKind(Action.DueKind.DATE).dueOn(day(meeting + 1))
                    .priority(Action.Priority.NORMAL).confidentiality(Confidentiality.MEMBERS).build());
            for (int j = 0; meeting < meetings - MEETINGS_A_YEAR && j < 2; j++) {
                rows.add(ActionEventBuilder.builder().id(id("event", i * 2 + j)).action(action).position(j)
                        .day(day(meeting).plusDays(10 + j))
                        .status(j == 0 ? Action.Status.IN_PROGRESS : Action.Status.DONE).note("erledigt").build());
            }
        }
    }

    private static LocalDate day(int meeting) {
        return FIRST.plusMonths(3L * meeting);
    }

    private String organisation() {
        return id("organisation", random.nextInt(organisations));
    }

    private static String id(String kind, int number) {
        return "%s-%05d".formatted(kind, number);
    }
}
