package roundtable.drawing;

import roundtable.book.Nullable;

/**
 * What stands round a drawing that goes out of hand, so that nobody takes it for more than it is.
 *
 * @param day the day that it shows, as a sentence
 * @param mark that it is under discussion, or null
 * @param empty what to say instead of a drawing without boxes
 */
public record Around(String day, @Nullable String mark, String empty) {
}
