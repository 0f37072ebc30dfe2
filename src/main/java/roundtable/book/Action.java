package roundtable.book;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;

/**
 * Who does what by when. Its text is the text of its entry, or its own where it was agreed before this file began.
 *
 * @param decision the decision it carries out
 * @param title only without an entry
 * @param number such as "A 12/2026"; never used again
 * @param owner the one responsible organisation; null only while it is being typed
 * @param dueOn the due date first agreed, for the kind DATE
 * @param agreedOn only without an entry
 * @param indicator by what its success is seen
 * @param baseline where the indicator stands at the beginning
 * @param target where it is to stand at the end
 * @param resources people, rooms and things it takes
 * @param funding who pays for it, and how much
 */
@RecordBuilder
public record Action(
        String id,
        @Ref(Body.class) String body,
        @Nullable @Ref(value = Entry.class, owner = true) String entry,
        @Nullable @Ref(Decision.class) String decision,
        @Nullable String title,
        String number,
        @Nullable @Ref(Organisation.class) String owner,
        @Nullable @Ref(Contact.class) String contact,
        DueKind dueKind,
        @Nullable LocalDate dueOn,
        Priority priority,
        @Nullable LocalDate agreedOn,
        @Nullable @Ref(Goal.class) String goal,
        Confidentiality confidentiality,
        @Nullable String indicator,
        @Nullable String baseline,
        @Nullable String target,
        @Nullable String resources,
        @Nullable String funding) implements Row, ActionBuilder.With {

    /** What an action's due is measured by. */
    public enum DueKind {
        DATE, NEXT_MEETING, ONGOING
    }

    /** How urgent an action is. */
    public enum Priority {
        HIGH, NORMAL, LOW
    }

    /** How far an action has come. */
    public enum Status {
        OPEN, IN_PROGRESS, BLOCKED, DEFERRED, REPORTED_DONE, DONE, CANCELLED, SUPERSEDED, WITHDRAWN
    }
}
