package roundtable.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import roundtable.book.Attendance.Presence;
import roundtable.book.AgendaItem;
import roundtable.book.Book;
import roundtable.book.Decision;
import roundtable.book.Entry;
import roundtable.book.Meeting;
import roundtable.words.Words;

/** What is said before a draft goes out, each thing once it is missing and no longer once it is there. */
class BeforeDraftTest {

    private static final LocalDate MARCH = LocalDate.of(2026, 3, 11);
    private static final Book READY = City.with(City.BOOK, City.organisation("pol", "Police", null),
            City.seat("s", "pol", true, 1),
            City.meeting("m", "1/2026", MARCH).withState(Meeting.State.IN_SESSION).withNextMeetingOn(MARCH.plusWeeks(13)),
            City.attendance("m", "s", Presence.PRESENT), City.item("i", "m", null, 1), City.item("part", "m", "i", 2),
            City.entry("e", "part", Entry.Kind.INFORMATION, "Visits rose."));

    private static List<String> keys(Book book) {
        List<Problem> problems = BeforeDraft.of(book, "m");
        problems.forEach(problem -> Words.LANGUAGES.forEach(language ->
                assertFalse(Words.in(language).text(problem.key(), problem.values().toArray()).contains("{"))));
        return problems.stream().map(Problem::key).toList();
    }

    private static Meeting meeting() {
        return READY.get(Meeting.class, "m");
    }

    @Test
    void aReadyDraftIsReady() {
        assertEquals(List.of(), keys(READY), "a part that is written fills its item");
    }

    @Test
    void anItemIsEmptyUntilALineOrAnOutcomeStandsThere() {
        Book empty = City.with(READY, City.item("j", "m", null, 3), City.entry("blank", "j", Entry.Kind.DISCUSSION, " "));
        assertEquals(List.of("rules.item.empty"), keys(empty));
        assertEquals(List.of(), keys(City.with(READY, City.item("j", "m", null, 3).withResult(AgendaItem.Result.NOTED))));
    }

    @Test
    void nobodyThere() {
        assertEquals(List.of("rules.meeting.nobody"), keys(City.with(READY, City.attendance("m", "s", Presence.EXCUSED))));
        assertEquals(List.of(), keys(City.with(READY, City.attendance("m", "s", Presence.EXCUSED),
                meeting().withKind(Meeting.Kind.WRITTEN_PROCEDURE))), "nobody comes to a written procedure");
    }

    @Test
    void aDeputyNeedsAName() {
        assertEquals(List.of("rules.attendance.deputy"), keys(City.with(READY, City.attendance("m", "s", Presence.DEPUTISED))));
    }

    @Test
    void anActionNeedsOwnerAndDateAndADecisionAWay() {
        Book action = READY.with(EntryKinds.change(READY, "e", Entry.Kind.ACTION));
        assertEquals(List.of("rules.action.owner", "rules.action.due"), keys(action));
        Book decision = READY.with(EntryKinds.change(READY, "e", Entry.Kind.DECISION));
        assertEquals(List.of("rules.decision.method"), keys(decision));
    }

    @Test
    void votesMustAddUp() {
        Book book = READY.with(EntryKinds.change(READY, "e", Entry.Kind.DECISION));
        Decision voted = book.all(Decision.class).getFirst().withMethod(Decision.Method.VOTE).withEligible(10)
                .withVotesFor(6).withVotesAgainst(2).withAbstentions(null).withExcluded(1);
        assertEquals(List.of("rules.decision.votes-missing"), keys(City.with(book, voted)));
        assertEquals(List.of(), keys(City.with(book, voted.withAbstentions(1))));
        assertEquals(List.of("rules.decision.votes"), keys(City.with(book, voted.withAbstentions(2))));
    }

    @Test
    void votesMustAddUpToThoseAtTheTableWhenNobodyTypedHowManyCouldVote() {
        Book book = City.with(READY.with(EntryKinds.change(READY, "e", Entry.Kind.DECISION)), City.organisation("h", "Health", null),
                City.seat("s2", "h", true, 2), City.attendance("m", "s2", Presence.PRESENT));
        Decision voted = book.all(Decision.class).getFirst().withMethod(Decision.Method.VOTE).withVotesFor(1);
        assertEquals(List.of("rules.decision.votes-missing"), keys(City.with(book, voted)));
        assertEquals(List.of(), keys(City.with(book, voted.withVotesAgainst(1))));
    }

    @Test
    void theNextMeetingIsAskedForWhileInSessionToo() {
        assertEquals(List.of("rules.meeting.no-next"), keys(City.with(READY, meeting().withNextMeetingOn(null))));
    }

    @Test
    void anEmptyMeetingSaysSo() {
        Book bare = City.with(City.BOOK, meeting());
        assertEquals(List.of("rules.meeting.nobody", "rules.meeting.no-items"), keys(bare));
    }
}
