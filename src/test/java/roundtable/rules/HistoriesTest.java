package roundtable.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import roundtable.book.Action;
import roundtable.book.ActionEvent;
import roundtable.book.Book;
import roundtable.book.Decision;
import roundtable.book.DecisionEvent;
import roundtable.book.Entry;
import roundtable.book.Meeting;
import roundtable.book.MinutesVersion.ApprovedBy;
import roundtable.file.RoundtableFile;
import roundtable.workspace.Workspace;

/** What was reported of decisions and actions is in the file to stay, whatever is tried afterwards. */
class HistoriesTest {

    private static final LocalDate MARCH = LocalDate.of(2026, 3, 11);
    private static final Instant NOW = Instant.parse("2026-06-10T15:00:00Z");

    @TempDir
    Path folder;
    private Workspace workspace;

    @BeforeEach
    void quarter() throws IOException {
        Book book = City.with(City.BOOK, City.organisation("police", "Police", null), City.meeting("m", "1/2026", MARCH).withState(Meeting.State.IN_REVIEW),
                City.item("i", "m", null, 1), City.entry("e", "i", Entry.Kind.DECISION, "Open at night."),
                City.action("a", "A 1/2026", MARCH.minusMonths(3), MARCH.plusDays(20)));
        Decision decision = DecisionRows.forEntry(book, book.get(Entry.class, "e")).withId("d");
        RoundtableFile.replace(file(), City.with(book, decision)).close();
        reopen();
    }

    @AfterEach
    void close() throws IOException {
        workspace.close();
    }

    @Test
    void whatWasReportedBetweenMeetingsStaysAndOnlyItsOwnStepIsTakenBack() throws IOException {
        Book start = book();
        ActionEvent said = City.event("a", MARCH.plusDays(5), Action.Status.IN_PROGRESS, null).withReporter("police");
        DecisionEvent fate = new DecisionEvent("f", "d", MARCH.plusDays(6), 1, null, Decision.Status.REVOKED, null, null);
        workspace.put("actions.report.added", said);
        workspace.put("decisions.status.change", fate);
        reopen();
        Book told = book();
        workspace.put("x", said.withStatus(Action.Status.DONE));
        workspace.typed("x", ActionEvent.class, said.id(), event -> event.withNote("nothing"));
        workspace.put("x", said.withDay(MARCH.minusDays(1)), fate.withMeeting("m"));
        workspace.remove("x", List.of(said));
        workspace.remove("x", List.of(fate));
        workspace.remove("x", List.of(told.get(Action.class, "a")));
        workspace.remove("x", List.of(told.get(Entry.class, "e")));
        assertEquals(told, book());
        assertEquals("rules.history.fixed", workspace.failureProperty().get().key());
        assertEquals(List.of("D 1/2026"), workspace.failureProperty().get().values());
        workspace.put("actions.report.added", said.withId("next").withPosition(2).withStatus(Action.Status.DONE));
        reopen();
        assertEquals(2, book().all(ActionEvent.class).size(), "another report follows");
        assertTrue(Ending.of(book(), book().get(Action.class, "a")).forbids().contains(said), "who would delete is told before");
        for (int step = 0; step < 3; step++) {
            workspace.undo();
        }
        reopen();
        assertEquals(start, book());
        workspace.redo();
        assertEquals(List.of(said), book().all(ActionEvent.class));
    }

    @Test
    void whatAMeetingHearsIsWorkedOnUntilItsMinutesAreApproved() throws IOException {
        ActionEvent heard = City.event("a", MARCH, Action.Status.IN_PROGRESS, null).withMeeting("m");
        workspace.put("minutes.action.report", heard);
        workspace.typed("minutes.action.report", ActionEvent.class, heard.id(), event -> event.withNote("Half of it."));
        reopen();
        workspace.put("minutes.action.report", heard.withStatus(Action.Status.REPORTED_DONE));
        assertEquals(Action.Status.REPORTED_DONE, ActionState.of(book(), book().get(Action.class, "a"), MARCH).status());
        workspace.putFinal("meetings.approval", ApprovedMinutes.approve(book(), "m", ApprovedBy.CHAIR, MARCH.plusDays(9), NOW));
        reopen();
        Book approved = book();
        assertTrue(workspace.undo().isEmpty());
        workspace.put("x", heard);
        workspace.remove("x", List.of(approved.get(ActionEvent.class, heard.id())));
        workspace.put("x", heard.withId("late"));
        workspace.put("x", new DecisionEvent("late", "d", MARCH, 1, "m", Decision.Status.REVOKED, null, null));
        assertEquals(approved, book());
        workspace.put("x", heard.withId("late").withMeeting(null));
        workspace.undo();
        workspace.put("meetings.approval.withdraw", ApprovedMinutes.withdraw(book(), "m", "Wrong number"));
        workspace.remove("minutes.action.report", List.of(approved.get(ActionEvent.class, heard.id())));
        reopen();
        assertEquals(List.of(), book().all(ActionEvent.class), "minutes that are reopened are worked on again");
    }

    private void reopen() throws IOException {
        if (workspace != null) {
            workspace.close();
        }
        workspace = Workspace.open(RoundtableFile.open(file()), Runnable::run);
    }

    private Path file() {
        return folder.resolve("quarter.roundtable");
    }

    private Book book() {
        return workspace.book();
    }
}
