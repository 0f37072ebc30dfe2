package roundtable.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import roundtable.book.Book;
import roundtable.book.Organisation;

/** The organisations that a line names behind an @, finished or while it is being typed. */
public final class Mentions {

    private static final Pattern AT = Pattern.compile("(?<=^|[\\s(\\[\"„“,;/])@(?=\\S)");
    private static final Pattern WORD = Pattern.compile("\\s?[^\\s@]+");
    private static final int LONGEST = 60;

    /**
     * An @ and what is typed behind it.
     *
     * @param start place of the @
     * @param end behind the last character of the name
     * @param query what stands behind the @
     * @param candidates organisations it may mean, the best first; none where nothing is called so
     */
    public record Mention(int start, int end, String query, List<Organisation> candidates) {

        public Mention {
            candidates = List.copyOf(candidates);
        }

        /** The one organisation it means; empty while it could be several or none. */
        public Optional<Organisation> only() {
            return candidates.size() == 1 ? Optional.of(candidates.getFirst()) : Optional.empty();
        }
    }

    private Mentions() {
    }

    /**
     * The mention that is being typed at a place of a line: from the @ before it up to there. An @ alone gives all
     * organisations; behind a space that ends a sentence or a text that finds nothing it is over.
     */
    public static Optional<Mention> at(Book book, String line, int caret) {
        int at = line.lastIndexOf('@', caret - 1);
        if (at < 0 || caret - at > LONGEST || at > 0 && Character.isLetterOrDigit(line.charAt(at - 1))) {
            return Optional.empty();
        }
        String query = line.substring(at + 1, caret);
        boolean over = query.contains("\n") || query.startsWith(" ") || query.matches("(?s).*[,.;:!?)] .*");
        List<Organisation> found = over ? List.of() : Search.organisations(book, query);
        boolean onward = found.isEmpty() && query.contains(" ");
        return over || onward ? Optional.empty() : Optional.of(new Mention(at, caret, query, found));
    }

    /** The finished mentions of a line: behind each @ the longest text that is a name, a short or a former name. */
    public static List<Mention> in(Book book, String line) {
        if (line.indexOf('@') < 0) {
            return List.of();
        }
        Map<String, List<Organisation>> called = called(book);
        List<Mention> mentions = new ArrayList<>();
        for (Matcher at = AT.matcher(line); at.find();) {
            longest(called, line, at.start()).ifPresent(mentions::add);
        }
        return mentions;
    }

    private static Optional<Mention> longest(Map<String, List<Organisation>> called, String line, int start) {
        Mention best = null;
        Matcher word = WORD.matcher(line).region(start + 1, line.length());
        while (word.lookingAt()) {
            String text = line.substring(start + 1, word.end());
            String bare = text.replaceAll("[^\\p{L}\\p{N})]+$", "");
            List<Organisation> meant = called.get(Folding.fold(text));
            best = meant == null ? best : new Mention(start, start + 1 + bare.length(), bare, meant);
            word.region(word.end(), line.length());
        }
        return Optional.ofNullable(best);
    }

    /** Organisations by everything they are called, folded. */
    static Map<String, List<Organisation>> called(Book book) {
        Map<String, List<Organisation>> called = new HashMap<>();
        for (Organisation organisation : book.all(Organisation.class)) {
            OrganisationTexts.folded(book, organisation)
                    .forEach(text -> called.computeIfAbsent(text, key -> new ArrayList<>()).add(organisation));
        }
        return called;
    }
}
