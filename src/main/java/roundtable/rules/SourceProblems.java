package roundtable.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import roundtable.book.Source;

/** What can be wrong with a source. */
public final class SourceProblems {

    private static final Pattern ADDRESS = Pattern.compile("(?i)https?://[^\\s/?#.]+(\\.[^\\s/?#.]+)+([/?#]\\S*)?");

    private SourceProblems() {
    }

    /** Whether a text is the address of a page in the web, which a browser can open. */
    public static boolean isAddress(String text) {
        return ADDRESS.matcher(text).matches();
    }

    /** The site of an address, such as "www.berlin.de": what a page is called until it has a title. */
    public static String site(String address) {
        String rest = address.replaceFirst("(?i)^https?://", "");
        int end = rest.indexOf('/');
        return end < 0 ? rest : rest.substring(0, end);
    }

    static List<Problem> of(Source source) {
        List<Problem> problems = new ArrayList<>();
        if (source.title().isBlank()) {
            problems.add(Problem.error("rules.source.title", source.id(), "title"));
        }
        if (!isAddress(source.address())) {
            problems.add(Problem.error("rules.source.address", source.id(), "address"));
        }
        return problems;
    }
}
