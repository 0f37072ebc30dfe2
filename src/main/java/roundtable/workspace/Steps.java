package roundtable.workspace;

import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import roundtable.book.Change;
import roundtable.book.Nullable;
import roundtable.book.PastStep;
import roundtable.book.Step;
import roundtable.file.FileException;
import roundtable.file.RoundtableFile;

/** What can be taken back and made again. Steps from before the file was opened are fetched from it when undo gets there. */
final class Steps {

    private static final Duration TYPING = Duration.ofSeconds(60);
    private static final int FETCHED = 50;

    private final @Nullable RoundtableFile file;
    private final InstantSource clock;
    private final Deque<PastStep> undo = new ArrayDeque<>();
    private final Deque<PastStep> redo = new ArrayDeque<>();
    private final List<PastStep> abandoned = new ArrayList<>();
    private long newest;
    private long typing;

    Steps(@Nullable RoundtableFile file, InstantSource clock) {
        this.file = file;
        this.clock = clock;
        this.newest = file == null ? 0 : file.newestStep();
        fetch(undo, Long.MAX_VALUE, true);
        fetch(redo, 0, false);
    }

    /** A new last step; what was taken back before can no longer be made again. */
    PastStep add(Step step, boolean barrier) {
        typing = 0;
        redo.forEach(old -> abandoned.add(old.in(PastStep.State.ABANDONED)));
        redo.clear();
        PastStep last = new PastStep(++newest, clock.instant(), step, PastStep.State.DONE, barrier);
        undo.push(last);
        return last;
    }

    /** Marks the last step as typing that may go on. */
    void beginTyping() {
        typing = newest;
    }

    void endTyping() {
        typing = 0;
    }

    /** The last step with a change added, when that goes on with the same typing. */
    Optional<PastStep> extend(String label, Change change) {
        PastStep last = undo.peek();
        if (last == null || last.number() != typing || !last.step().label().equals(label)
                || last.step().changes().stream().noneMatch(other -> goesOn(other, change))
                || clock.instant().isAfter(last.at().plus(TYPING))) {
            return Optional.empty();
        }
        undo.pop();
        undo.push(last.with(new Step(label, last.step().changes().stream()
                .map(other -> goesOn(other, change) ? new Change(other.before(), change.after()) : other).toList())));
        return Optional.ofNullable(undo.peek());
    }

    private static boolean goesOn(Change earlier, Change now) {
        return earlier.after() != null && earlier.after().id().equals(now.row().id());
    }

    /** The step that undo would take back; none at the start and at a barrier. */
    Optional<PastStep> lastDone() {
        return Optional.ofNullable(undo.peek()).filter(step -> !step.barrier());
    }

    /** The step that redo would make again. */
    Optional<PastStep> lastUndone() {
        return Optional.ofNullable(redo.peek());
    }

    /** Moves the last step to those that were taken back. */
    PastStep takeBack() {
        typing = 0;
        PastStep step = undo.pop().in(PastStep.State.UNDONE);
        redo.push(step);
        fetch(undo, step.number(), true);
        return step;
    }

    /** Moves the step that was taken back last to those that hold. */
    PastStep makeAgain() {
        typing = 0;
        PastStep step = redo.pop().in(PastStep.State.DONE);
        undo.push(step);
        fetch(redo, step.number(), false);
        return step;
    }

    /** Lets nothing of what was done so far be taken back. */
    void seal() {
        typing = 0;
        redo.forEach(old -> abandoned.add(old.in(PastStep.State.ABANDONED)));
        redo.clear();
        if (!undo.isEmpty()) {
            undo.push(undo.pop().sealed());
        }
    }

    /** Forgets a step that the file did not take. */
    void drop(PastStep step) {
        typing = 0;
        undo.removeIf(other -> other.number() == step.number());
        redo.removeIf(other -> other.number() == step.number());
    }

    /** The newest steps of any state, the newest first. */
    List<PastStep> latest(int limit) {
        if (file == null) {
            return Stream.of(undo, redo, abandoned).flatMap(steps -> steps.stream())
                    .sorted(Comparator.comparing(PastStep::number).reversed()).limit(limit).toList();
        }
        try {
            return file.history(limit);
        } catch (FileException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Fills a deque that has run empty with the next steps from the file. */
    private void fetch(Deque<PastStep> steps, long beyond, boolean done) {
        if (file != null && steps.isEmpty()) {
            try {
                steps.addAll(done ? file.done(beyond, FETCHED) : file.undone(beyond, FETCHED));
            } catch (FileException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
