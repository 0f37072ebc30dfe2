package roundtable.actions;

import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import roundtable.rules.ActionState;
import roundtable.rules.Stale;
import roundtable.workspace.Desk;

/** What calls for a look at an action, in words. */
final class Flags {

    private Flags() {
    }

    /** Twice postponed or more, and not heard of for two meetings; empty for neither. */
    static String of(Desk desk, ActionState state, LocalDate day) {
        return Stream.of(state.twicePostponed() ? desk.words().count("actions.flag.postponed", state.postponed()) : "",
                Stale.is(desk.workspace().book(), state, day) ? desk.words().text("actions.flag.stale") : "")
                .filter(flag -> !flag.isEmpty()).collect(Collectors.joining(", "));
    }
}
