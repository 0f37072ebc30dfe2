package roundtable.minutes;

/** The fields under a line that is a decision or an action. */
interface Strip {

    /** Shows the fields as the book is now; a field that is being typed into keeps its text. */
    void refresh();
}
