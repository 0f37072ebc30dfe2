package roundtable.rules;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import roundtable.book.Book;
import roundtable.book.Meeting;
import roundtable.book.Rows;

/** The item under which a meeting approves the minutes of earlier ones, and which minutes those are. */
public final class ApprovalItem {

    /** How secretariats call the item. */
    private static final Pattern TITLE = Pattern.compile("(approval|adoption|confirmation) of (the )?(last |previous )?minutes"
            + "|(last|previous) minutes|minutes of the (last|previous)"
            + "|(genehmigung|annahme|bestatigung) (des|der|von) .*(protokoll|niederschrift)|protokollgenehmigung");

    private static final Set<Meeting.State> DECIDING = EnumSet.of(Meeting.State.IN_SESSION, Meeting.State.DRAFT,
            Meeting.State.IN_REVIEW);

    private ApprovalItem() {
    }

    /** Whether a title is that of an item on the approval of minutes. */
    public static boolean isTitle(String title) {
        return TITLE.matcher(Folding.fold(title)).find();
    }

    /** Whether a meeting can decide on earlier minutes: it is held or was, and its own minutes are not final yet. */
    public static boolean decides(Meeting here, LocalDate today) {
        return DECIDING.contains(here.state()) && !here.day().isAfter(today);
    }

    /** Earlier meetings of the body whose minutes wait: in review, or approved with corrections still to be decided on. */
    public static List<Meeting> waiting(Book book, Meeting here) {
        return Rows.meetings(book, here.body()).stream().filter(other -> other.day().isBefore(here.day()))
                .filter(other -> other.state() == Meeting.State.IN_REVIEW
                        || other.state() == Meeting.State.APPROVED && !Corrections.open(book, other.id()).isEmpty()).toList();
    }
}
