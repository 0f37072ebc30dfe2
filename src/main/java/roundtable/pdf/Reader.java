package roundtable.pdf;

import java.util.Arrays;
import roundtable.book.Confidentiality;
import roundtable.book.Distribution.Edition;

/** Whoever an edition is for: what they may read is a positive list, so that nothing is shown by mistake. */
record Reader(Confidentiality most) {

    static Reader of(Edition edition) {
        return new Reader(switch (edition) {
            case FULL -> Confidentiality.RESTRICTED;
            case MEMBERS -> Confidentiality.MEMBERS;
            case PUBLIC -> Confidentiality.PUBLIC;
        });
    }

    /** Whether they may read a row with these marks, its own and those of all rows it is in. */
    boolean may(Confidentiality... marks) {
        return Arrays.stream(marks).allMatch(mark -> mark.compareTo(most) <= 0);
    }
}
