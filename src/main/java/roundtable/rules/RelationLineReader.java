package roundtable.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import roundtable.book.Book;
import roundtable.book.Direction;
import roundtable.book.Nullable;
import roundtable.book.Organisation;

/** Takes a typed relation apart: options in brackets, label behind a colon, names on both sides of a sign. */
final class RelationLineReader {

    private static final Pattern ARROW = Pattern.compile("<[-=]*>|[-=]*>|<[-=]*|[→←↔]");
    /** Names have dashes as well, so one is a sign only where there is no arrow. */
    private static final Pattern DASH = Pattern.compile("(?<=\\s)[-–—]+(?=\\s)");

    private final Book book;
    private final String line;
    private final List<RelationLine.KindName> kinds;
    private final Map<String, List<Organisation>> called;

    RelationLineReader(Book book, String line, List<RelationLine.KindName> kinds) {
        this.book = book;
        this.line = line;
        this.kinds = kinds;
        this.called = Mentions.called(book);
    }

    RelationLine read() {
        int bracket = line.indexOf('[');
        int close = line.indexOf(']', Math.max(bracket, 0));
        if (bracket >= 0 && close < 0) {
            return wrong("rules.line.open-bracket", bracket, line.length());
        }
        if (bracket >= 0 && !line.substring(close + 1).isBlank()) {
            return wrong("rules.line.behind-bracket", close + 1, line.length());
        }
        int textEnd = bracket < 0 ? line.length() : bracket;
        Matcher sign = ARROW.matcher(line).region(0, textEnd);
        if (!sign.find() && !sign.usePattern(DASH).reset().region(0, textEnd).find()) {
            return wrong("rules.line.no-sign", 0, textEnd);
        }
        int colon = line.indexOf(':', sign.end());
        int namesEnd = colon < 0 || colon > textEnd ? textEnd : colon;
        RelationLine missing = missing(sign, namesEnd);
        return missing != null ? missing : read(sign, namesEnd, textEnd, bracket < 0 ? line.length() : close);
    }

    private @Nullable RelationLine missing(Matcher sign, int namesEnd) {
        Matcher second = ARROW.matcher(line).region(sign.end(), namesEnd);
        if (nameless(line.substring(0, sign.start()))) {
            return wrong("rules.line.no-source", 0, sign.end());
        }
        if (nameless(line.substring(sign.end(), namesEnd))) {
            return wrong("rules.line.no-target", sign.start(), namesEnd);
        }
        return second.find() ? wrong("rules.line.two-signs", second.start(), second.end()) : null;
    }

    private RelationLine read(Matcher sign, int namesEnd, int textEnd, int optionsEnd) {
        RelationOptions options = new RelationOptions(kinds);
        for (int start = textEnd + 1; start < optionsEnd;) {
            int comma = line.indexOf(',', start);
            int end = comma < 0 || comma > optionsEnd ? optionsEnd : comma;
            String option = line.substring(start, end).strip();
            if (!option.isEmpty() && !options.take(option)) {
                int at = line.indexOf(option, start);
                return options.near(option).<RelationLine>map(near -> new RelationLine.Wrong(
                                Problem.error("rules.line.near-option", null, null, option, near), at, at + option.length()))
                        .orElseGet(() -> wrong("rules.line.unknown-option", at, at + option.length()));
            }
            start = end + 1;
        }
        String label = namesEnd == textEnd ? "" : line.substring(namesEnd + 1, textEnd).strip();
        return read(sign, ends(0, sign.start()), ends(sign.end(), namesEnd), options.label(label), options);
    }

    private RelationLine read(Matcher sign, List<RelationLine.End> left, List<RelationLine.End> right,
            @Nullable String label, RelationOptions options) {
        if (left.size() == 1 && left.equals(right)) {
            return wrong("rules.relation.itself", sign.end(), line.length());
        }
        boolean toLeft = sign.group().matches("[<←].*");
        boolean toRight = sign.group().matches(".*[>→]");
        Direction direction = toLeft && toRight || sign.group().equals("↔") ? Direction.BOTH
                : toLeft || toRight ? Direction.FORWARD : Direction.NONE;
        boolean turned = direction == Direction.FORWARD && toLeft;
        return new RelationLine.Read(turned ? right : left, turned ? left : right, direction, label,
                options.formality(), options.strength(), options.kind());
    }

    /** Names between commas or semicolons; a name that has a comma itself is found as a whole. */
    private List<RelationLine.End> ends(int start, int end) {
        List<RelationLine.End> ends = new ArrayList<>();
        for (String group : line.substring(start, end).split(";")) {
            List<String> parts = Stream.of(group.split(",")).map(String::strip).filter(p -> !nameless(p)).toList();
            for (int first = 0; first < parts.size();) {
                int last = parts.size();
                while (last > first + 1 && !called.containsKey(Folding.fold(join(parts, first, last)))) {
                    last--;
                }
                ends.add(end(join(parts, first, last)));
                first = last;
            }
        }
        return ends.stream().distinct().toList();
    }

    private static boolean nameless(String text) {
        return Folding.fold(text).isEmpty();
    }

    private static String join(List<String> parts, int first, int last) {
        return String.join(", ", parts.subList(first, last));
    }

    private RelationLine.End end(String text) {
        String name = text.startsWith("@") ? text.substring(1) : text;
        List<Organisation> exact = called.getOrDefault(Folding.fold(name), List.of());
        if (exact.size() == 1) {
            return new RelationLine.End.Known(exact.getFirst().id());
        }
        List<Organisation> near = !exact.isEmpty() ? exact
                : Stream.concat(Duplicates.of(book, name).stream(), Search.organisations(book, name).stream())
                        .distinct().limit(8).toList();
        return near.isEmpty() ? new RelationLine.End.New(name)
                : new RelationLine.End.Near(name, near.stream().map(Organisation::id).toList());
    }

    private RelationLine wrong(String key, int start, int end) {
        String text = line.substring(start, end).strip();
        return new RelationLine.Wrong(Problem.error(key, null, null, text), start, end);
    }
}
