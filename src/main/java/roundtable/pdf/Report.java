package roundtable.pdf;

import java.util.List;
import roundtable.rules.Problem;

/**
 * What the user should know about a document that was made.
 *
 * @param missing letters that no font of the program has, each once; they are printed as {@link Letters#REPLACEMENT}
 * @param warnings sentences in the words, the one about missing letters included
 */
public record Report(List<String> missing, List<Problem> warnings) {

    public Report {
        missing = List.copyOf(missing);
        warnings = List.copyOf(warnings);
    }
}
