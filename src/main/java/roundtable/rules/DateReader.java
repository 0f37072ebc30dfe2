package roundtable.rules;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import roundtable.book.Action;

/** Reads one typed date: takes the words that add nothing away and asks each form of dates in turn. */
final class DateReader {

    /** A form of dates: what it looks like and which days it may mean. */
    record Form(Pattern pattern, Function<Matcher, List<LocalDate>> days) {
    }

    private final DateWords words;
    private final List<Form> forms;

    DateReader(DateWords words, LocalDate today) {
        this.words = words;
        CalendarForms calendar = new CalendarForms(words, today);
        this.forms = Stream.concat(calendar.forms().stream(), new SpokenForms(words, today).forms().stream()).toList();
    }

    TypedDate read(String text) {
        String bare = bare(text);
        if (Pattern.matches(DateWords.any(words.next()) + " " + DateWords.any(words.meeting()), bare)) {
            return new TypedDate.One(new TypedDate.Due(Action.DueKind.NEXT_MEETING, null));
        }
        if (words.ongoing().contains(bare)) {
            return new TypedDate.One(new TypedDate.Due(Action.DueKind.ONGOING, null));
        }
        for (Form form : forms) {
            Matcher matcher = form.pattern().matcher(bare);
            if (matcher.matches()) {
                return TypedDate.of(form.days().apply(matcher), text);
            }
        }
        return new TypedDate.None(null);
    }

    /** The folded text without commas, doubled spaces, a full stop behind a word, and words that add nothing. */
    private String bare(String text) {
        String folded = Folding.letters(text).replaceAll("[,;()!?’']", " ").replaceAll("(?<=\\p{L})\\.", " ");
        return Arrays.stream(folded.strip().split("\\s+")).filter(word -> !words.noise().contains(word)
                || words.days().containsKey(word)).collect(Collectors.joining(" "));
    }
}
