package roundtable.file;

/**
 * A text that is in no row yet: one that its field could not take, or one whose Enter is still to come. It belongs to
 * the file, so that it survives a power cut, but not to the book: no view, undo or export ever sees it.
 *
 * @param row keys of the rows it is about, with blanks between them; empty for none
 * @param field what the field is called
 * @param typed the text as it was typed
 * @param sentence why it could not be taken; empty for a text that was not handed over
 * @param stored what was stored in the field's place; once that is something else the text is out of date
 */
public record WaitingText(String row, String field, String typed, String sentence, String stored) {
}
