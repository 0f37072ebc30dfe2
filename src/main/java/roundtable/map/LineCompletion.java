package roundtable.map;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import roundtable.book.Organisation;
import roundtable.book.Relation;
import roundtable.rules.Folding;

/**
 * How the end of a typed line may go on: organisations where a name stands, and in the brackets the kinds and what
 * else can be said of a relation.
 *
 * @param start where the part begins that a choice takes the place of
 * @param offers the choices, none while too little is typed
 */
record LineCompletion(String text, int start, List<String> offers) {

    private static final int OFFERED = 8;
    /** Names have dashes as well: only one between blanks can be a sign. */
    private static final Pattern BEFORE_NAME = Pattern.compile("[<>=→←↔,;]|\\s[-–—]+(?=\\s)");

    static LineCompletion of(OpenChart open, String text) {
        int bracket = text.indexOf('[');
        if (bracket >= 0) {
            int start = Math.max(bracket, text.lastIndexOf(',')) + 1;
            String part = Folding.fold(text.substring(start));
            return text.indexOf(']') >= 0 ? none(text) : new LineCompletion(text, start, best(part,
                    options(open).filter(option -> Folding.fold(option).startsWith(part))));
        }
        int start = start(text);
        String part = Folding.fold(text.substring(start));
        return part.length() < 2 || text.indexOf(':') >= 0 ? none(text)
                : new LineCompletion(text, start, best(part, open.book().all(Organisation.class).stream()
                        .filter(o -> o.until() == null && matches(o, part)).map(open.names()::of).distinct()
                        .sorted(open.words().order())));
    }

    /** The line with a choice in it; what stands before it stays. */
    String with(String choice) {
        String before = text.substring(0, start);
        return before + (before.isEmpty() || before.endsWith("[") ? "" : " ") + choice;
    }

    private static LineCompletion none(String text) {
        return new LineCompletion(text, text.length(), List.of());
    }

    /** None where the part is one of them already. */
    private static List<String> best(String part, Stream<String> found) {
        List<String> offers = found.limit(OFFERED).toList();
        return offers.stream().anyMatch(offer -> Folding.same(offer, part)) ? List.of() : offers;
    }

    private static Stream<String> options(OpenChart open) {
        return Stream.of(open.kindsInUse().stream().map(open.names()::of),
                Stream.of(Relation.Formality.values()).map(open.words()::of),
                Stream.of(open.words().text("map.strength.weak"), open.words().text("map.strength.medium"),
                        open.words().text("map.strength.strong")),
                Arrays.stream(open.words().text("map.quick.often").split(", "))).flatMap(each -> each);
    }

    private static boolean matches(Organisation organisation, String part) {
        return Folding.fold(organisation.name()).contains(part)
                || organisation.shortName() != null && Folding.fold(organisation.shortName()).startsWith(part);
    }

    private static int start(String text) {
        int start = 0;
        for (Matcher sign = BEFORE_NAME.matcher(text); sign.find();) {
            start = sign.end();
        }
        return start;
    }
}
