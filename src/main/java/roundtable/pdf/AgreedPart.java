package roundtable.pdf;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import roundtable.book.Action;
import roundtable.book.Decision;
import roundtable.book.Dissent;
import roundtable.book.Entry;
import roundtable.book.Nullable;
import roundtable.book.Rows;
import roundtable.pdf.MinutesView.Opinion;
import roundtable.pdf.MinutesView.Resolution;
import roundtable.pdf.MinutesView.Task;
import roundtable.rules.ActionState;
import roundtable.rules.Agreed;
import roundtable.rules.DueActions;
import roundtable.rules.Numbers;
import roundtable.rules.Verdict;
import roundtable.words.Words;

/** Decisions and actions as they stood on the day of the meeting. */
final class AgreedPart {

    private final Sitting sitting;
    private final Words words;

    AgreedPart(Sitting sitting) {
        this.sitting = sitting;
        this.words = sitting.words();
    }

    /** The decision that a line is; one without its row yet has no number. */
    Resolution decision(Entry entry) {
        return Rows.decisionAt(sitting.book(), entry.id()).map(this::resolution)
                .orElse(new Resolution("", null, null, List.of(), List.of()));
    }

    /** The action that a line is, or null while its row is missing. */
    @Nullable Task action(Entry entry) {
        return Rows.actionAt(sitting.book(), entry.id()).map(action -> task(state(action))).orElse(null);
    }

    /** Actions agreed at the meeting, by number. */
    List<Task> agreed() {
        return Agreed.actionsAt(sitting.book(), sitting.meeting().id()).stream().filter(sitting::shows)
                .sorted(Comparator.comparing(Action::number, Numbers.ORDER)).map(action -> task(state(action))).toList();
    }

    /** Actions of earlier meetings that were open on the day or were closed on it; overdue ones first. */
    List<Task> carried() {
        return open().filter(state -> sitting.shows(state.action())).sorted(ActionState.URGENCY).map(this::task).toList();
    }

    /** How many actions of the meeting or still open are not for the readers of this edition, as a sentence. */
    @Nullable String hidden() {
        long agreed = Agreed.actionsAt(sitting.book(), sitting.meeting().id()).stream()
                .filter(action -> !sitting.shows(action)).count();
        return hidden(agreed + countHiddenCarried());
    }

    /** How many actions of earlier meetings are not for the readers of this edition, as a sentence. */
    @Nullable String hiddenCarried() {
        return hidden(countHiddenCarried());
    }

    private long countHiddenCarried() {
        return open().filter(state -> !sitting.shows(state.action())).count();
    }

    private @Nullable String hidden(long count) {
        return count == 0 ? null : words.count("documents.actions.hidden", (int) count);
    }

    private Stream<ActionState> open() {
        return DueActions.listed(sitting.book(), sitting.meeting()).stream()
                .filter(state -> !here(state.action()));
    }

    private boolean here(Action action) {
        return Agreed.meeting(sitting.book(), action.entry())
                .filter(meeting -> meeting.id().equals(sitting.meeting().id())).isPresent();
    }

    private ActionState state(Action action) {
        return ActionState.of(sitting.book(), action, sitting.meeting().day());
    }

    private Resolution resolution(Decision decision) {
        List<Opinion> dissents = Rows.dissents(sitting.book(), decision.id()).stream().map(this::opinion).toList();
        return new Resolution(decision.number(), status(decision), reached(decision), remarks(decision), dissents);
    }

    /** Later fates of a decision belong to later minutes; only one that was not taken says so here. */
    private @Nullable String status(Decision decision) {
        return switch (Verdict.of(sitting.book(), decision)) {
            case ADOPTED -> null;
            case REJECTED -> words.text("documents.decision.rejected");
            case DEFERRED -> words.of(Decision.Status.DEFERRED);
            case WITHDRAWN -> words.of(Decision.Status.WITHDRAWN);
        };
    }

    private Opinion opinion(Dissent dissent) {
        return new Opinion(dissent.organisation() == null ? null : sitting.name(dissent.organisation()),
                dissent.text() == null ? null : sitting.typed(dissent.text()));
    }

    private List<String> remarks(Decision decision) {
        List<String> remarks = new ArrayList<>();
        moved(decision).ifPresent(remarks::add);
        String biased = Rows.biases(sitting.book(), decision.id()).stream().map(bias -> sitting.shortName(bias.organisation()).text())
                .collect(Collectors.joining(", "));
        if (!biased.isEmpty()) {
            remarks.add(words.text("documents.decision.bias", biased));
        }
        sitting.book().find(Decision.class, decision.supersedes()).ifPresent(old ->
                remarks.add(words.text("documents.decision.supersedes", old.number())));
        if (decision.reviewOn() != null) {
            remarks.add(words.text("documents.decision.review", words.longDate(decision.reviewOn())));
        }
        return remarks;
    }

    private Optional<String> moved(Decision decision) {
        String mover = decision.mover() == null ? null : sitting.shortName(decision.mover()).text();
        String seconder = decision.seconder() == null ? null : sitting.shortName(decision.seconder()).text();
        return mover != null && seconder != null ? Optional.of(words.text("documents.decision.moved-seconded", mover, seconder))
                : Optional.ofNullable(mover).map(name -> words.text("documents.decision.moved", name))
                        .or(() -> Optional.ofNullable(seconder).map(name -> words.text("documents.decision.seconded", name)));
    }

    private @Nullable String reached(Decision decision) {
        List<String> parts = new ArrayList<>();
        if (decision.method() != null) {
            parts.add(words.of(decision.method()));
        }
        String votes = votes(decision);
        if (!votes.isEmpty()) {
            parts.add(votes);
        }
        return parts.isEmpty() ? null : String.join(": ", parts);
    }

    private String votes(Decision decision) {
        List<String> votes = new ArrayList<>();
        add(votes, decision.votesFor(), "documents.votes.for");
        add(votes, decision.votesAgainst(), "documents.votes.against");
        add(votes, decision.abstentions(), "documents.votes.abstentions");
        if (decision.excluded() != null && decision.excluded() > 0) {
            votes.add(words.count("documents.votes.excluded", decision.excluded()));
        }
        add(votes, decision.eligible(), "documents.votes.eligible");
        return String.join(", ", votes);
    }

    private void add(List<String> votes, @Nullable Integer number, String key) {
        if (number != null) {
            votes.add(words.count(key, number));
        }
    }

    private Task task(ActionState state) {
        Action action = state.action();
        Said text = sitting.typed(Agreed.text(sitting.book(), action));
        List<Said> partners = Rows.partners(sitting.book(), action.id()).stream()
                .map(partner -> sitting.shortName(partner.organisation())).toList();
        boolean owned = action.owner() != null;
        return new Task(action.number(), Markdown.html(text.text()), text.lang(), owned ? sitting.name(action.owner()) : null,
                owned ? sitting.shortName(action.owner()) : null, sitting.contact(action.contact()), partners, due(state),
                state.overdue(), words.of(state.status()), action.priority() == Action.Priority.HIGH);
    }

    private String due(ActionState state) {
        return switch (state.action().dueKind()) {
            case ONGOING -> Optional.ofNullable(state.due()).map(words::date).orElse(words.of(Action.DueKind.ONGOING));
            case DATE -> Optional.ofNullable(state.due()).map(words::date).orElse(words.text("documents.action.undated"));
            case NEXT_MEETING -> nextMeeting(state.due());
        };
    }

    private String nextMeeting(@Nullable LocalDate due) {
        return due == null ? words.text("documents.action.next-meeting")
                : words.text("documents.action.next-meeting-on", words.date(due));
    }
}
