package roundtable.minutes;

import roundtable.book.Nullable;
import roundtable.rules.TypedDate;

/**
 * One thing that a part of a line can mean.
 *
 * @param start first character of the part
 * @param end behind its last character
 * @param typed the part as it was typed
 * @param written what stands in the line instead, when it is taken
 * @param label what the user is asked
 * @param organisation the organisation it means, or null
 * @param due what something is due by, or null
 */
record Reading(int start, int end, String typed, String written, String label, @Nullable String organisation,
               @Nullable TypedDate.Due due) {

    /** Whether it is a text block: what stands in the line instead is all there is to it. */
    boolean block() {
        return organisation == null && due == null;
    }
}
