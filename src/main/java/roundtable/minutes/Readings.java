package roundtable.minutes;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import roundtable.book.Action;
import roundtable.book.Organisation;
import roundtable.book.Rows;
import roundtable.rules.DatesInLine;
import roundtable.rules.Folding;
import roundtable.rules.Mentions;
import roundtable.rules.TypedDate;
import roundtable.words.Words;
import roundtable.workspace.Desk;

/** What the text before the caret can mean while a line is being typed. */
final class Readings {

    private static final int MOST = 8;
    private static final Pattern SLASH = Pattern.compile("(?:^|\\s)/([^\\s/]*)$");

    private Readings() {
    }

    /**
     * All readings of what was typed last: none when it is plain text, several when it is not clear.
     *
     * @param caret where one types
     * @param action the action the line is, where it is one; only then dates are looked for
     * @param day the day that dates count from
     */
    static List<Reading> of(Desk desk, String text, int caret, Optional<Action> action, LocalDate day) {
        List<Reading> blocks = blocks(desk, text.substring(0, caret));
        List<Reading> organisations = blocks.isEmpty() ? mentions(desk, text, caret, action) : blocks;
        return !organisations.isEmpty() || action.isEmpty() ? organisations
                : dates(desk.words(), text, caret, action.get(), day);
    }

    /** The text blocks whose title has a word that begins with what stands behind a slash; all of them behind none. */
    private static List<Reading> blocks(Desk desk, String before) {
        Matcher slash = SLASH.matcher(before);
        if (!slash.find()) {
            return List.of();
        }
        String query = " " + Folding.fold(slash.group(1));
        return Rows.textBlocks(desk.workspace().book()).stream()
                .filter(block -> slash.group(1).isEmpty() || (" " + Folding.fold(block.title())).contains(query))
                .map(block -> new Reading(slash.start(1) - 1, before.length(), before.substring(slash.start(1) - 1),
                        block.text() + " ", block.title(), null, null)).toList();
    }

    private static List<Reading> mentions(Desk desk, String text, int caret, Optional<Action> action) {
        return Mentions.at(desk.workspace().book(), text, caret).stream()
                .filter(mention -> !mention.query().isBlank())
                .flatMap(mention -> mention.candidates().stream().filter(o -> o.until() == null).limit(MOST)
                        .map(organisation -> reading(desk, mention, organisation, action)))
                .toList();
    }

    private static Reading reading(Desk desk, Mentions.Mention mention, Organisation organisation,
                                   Optional<Action> action) {
        Words words = desk.words();
        String name = desk.names().of(organisation);
        String label = action.isEmpty() ? name : action.get().owner() == null
                ? words.text("minutes.recognised.owner", name) : words.text("minutes.recognised.partner", name);
        return new Reading(mention.start(), mention.end(), "@" + mention.query(),
                desk.names().shortOf(organisation) + " ", label, organisation.id(), null);
    }

    private static List<Reading> dates(Words words, String text, int caret, Action action, LocalDate day) {
        boolean within = caret < text.length() && Character.isLetterOrDigit(text.charAt(caret));
        String typedSoFar = text.substring(0, caret);
        List<DatesInLine.Found> found = within ? List.of()
                : DatesInLine.find(typedSoFar, words.language(), day);
        if (found.isEmpty() || found.getLast().end() < typedSoFar.stripTrailing().length()) {
            return List.of();
        }
        DatesInLine.Found last = found.getLast();
        Stream<TypedDate.Due> dues = switch (last.date()) {
            case TypedDate.One one -> Stream.of(one.due());
            case TypedDate.Several several -> several.choices().stream();
            case TypedDate.None none -> Stream.empty();
        };
        String typed = text.substring(last.start(), last.end());
        return dues.filter(due -> due.day() == null || !due.day().equals(action.dueOn()))
                .map(due -> new Reading(last.start(), caret, typed, typed, label(words, due), null, due))
                .toList();
    }

    private static String label(Words words, TypedDate.Due due) {
        return due.day() == null ? words.of(due.kind()) : words.text("minutes.recognised.due",
                words.longDate(due.day()));
    }
}
