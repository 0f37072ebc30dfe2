package roundtable.rules;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import roundtable.book.Attendance;
import roundtable.book.Body;
import roundtable.book.Book;
import roundtable.book.Meeting;
import roundtable.book.Nullable;
import roundtable.book.Rows;

/** What can be wrong with a body, its meetings and their roll. */
final class MeetingProblems {

    private static final Set<Meeting.State> HELD = EnumSet.of(Meeting.State.DRAFT, Meeting.State.IN_REVIEW,
            Meeting.State.APPROVED);

    private MeetingProblems() {
    }

    static List<Problem> of(Book book, Body body) {
        List<Problem> problems = new ArrayList<>();
        if (!body.code().matches("\\p{L}{2,6}")) {
            problems.add(Problem.error("rules.body.code", body.id(), "code"));
        } else if (book.all(Body.class).stream().anyMatch(other -> !other.id().equals(body.id())
                && other.code().equalsIgnoreCase(body.code()))) {
            problems.add(Problem.error("rules.body.code-taken", body.id(), "code", body.code()));
        }
        pattern(problems, body.id(), "decision_pattern", body.decisionPattern());
        pattern(problems, body.id(), "action_pattern", body.actionPattern());
        negative(problems, body.id(), "quorum_value", body.quorumValue());
        negative(problems, body.id(), "rhythm_months", body.rhythmMonths());
        if (body.quorumRule() == Body.QuorumRule.SHARE && body.quorumValue() != null && body.quorumValue() > 100) {
            problems.add(Problem.error("rules.body.share", body.id(), "quorum_value"));
        }
        return problems;
    }

    private static void pattern(List<Problem> problems, String body, String column, @Nullable String pattern) {
        if (pattern != null && !NumberPattern.isPattern(pattern)) {
            problems.add(Problem.error("rules.body.pattern", body, column));
        }
    }

    static List<Problem> of(Book book, Meeting meeting) {
        List<Problem> problems = new ArrayList<>();
        if (meeting.number().isBlank()) {
            problems.add(Problem.error("rules.number.empty", meeting.id(), "number"));
        }
        if (Rows.meetings(book, meeting.body()).stream().anyMatch(other -> !other.id().equals(meeting.id())
                && other.number().equals(meeting.number()))) {
            problems.add(Problem.error("rules.number.taken", meeting.id(), "number", meeting.number()));
        }
        if (meeting.nextMeetingOn() != null && !meeting.nextMeetingOn().isAfter(meeting.day())) {
            problems.add(Problem.warning("rules.meeting.next-before", meeting.id(), "next_meeting_on"));
        }
        if (meeting.nextMeetingOn() == null && HELD.contains(meeting.state())
                && DueDate.nextMeeting(book, meeting.body(), meeting.day()).isEmpty()) {
            problems.add(Problem.warning("rules.meeting.no-next", meeting.id(), "next_meeting_on"));
        }
        if (meeting.startsAt() != null && meeting.endsAt() != null && meeting.endsAt().isBefore(meeting.startsAt())) {
            problems.add(Problem.warning("rules.meeting.ends-early", meeting.id(), "ends_at"));
        }
        return problems;
    }

    static List<Problem> of(Book book, Attendance attendance) {
        List<Problem> problems = new ArrayList<>();
        boolean nameless = attendance.contact() == null && (attendance.guest() == null || attendance.guest().isBlank());
        if (attendance.presence() == Attendance.Presence.DEPUTISED && nameless) {
            problems.add(Problem.warning("rules.attendance.deputy", attendance.id(), "contact"));
        }
        ItemNumbers agenda = ItemNumbers.of(book, attendance.meeting());
        if (attendance.fromItem() != null && attendance.untilItem() != null
                && agenda.place(attendance.untilItem()) < agenda.place(attendance.fromItem())) {
            problems.add(Problem.error("rules.attendance.left-before", attendance.id(), "until_item"));
        }
        return problems;
    }

    static void negative(List<Problem> problems, String row, String column, @Nullable Integer value) {
        if (value != null && value < 0) {
            problems.add(Problem.error("rules.negative", row, column));
        }
    }
}
