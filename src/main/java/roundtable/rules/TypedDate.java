package roundtable.rules;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import roundtable.book.Action;
import roundtable.book.Nullable;

/**
 * What a date means that somebody typed: "31.3.", "in two weeks", "next meeting". Where it could mean more than one
 * day, all of them are given and none is chosen.
 */
public sealed interface TypedDate {

    /** It means this and nothing else. */
    record One(Due due) implements TypedDate {
    }

    /** It could mean several days, the likeliest first: the user chooses. */
    record Several(List<Due> choices) implements TypedDate {

        public Several {
            choices = List.copyOf(choices);
        }
    }

    /**
     * It is no date.
     *
     * @param hint why, where it looks like one, such as 31 February; null where it does not
     */
    record None(@Nullable Problem hint) implements TypedDate {
    }

    /**
     * What something is due by.
     *
     * @param kind a day, the next meeting, or never
     * @param day the day; null for the other kinds
     */
    record Due(Action.DueKind kind, @Nullable LocalDate day) {

        /** Due on a day. */
        static Due on(LocalDate day) {
            return new Due(Action.DueKind.DATE, day);
        }
    }

    /**
     * Reads a text that is meant as a date and nothing else.
     *
     * @param language ISO 639 code of the language typed in; English where no words are known for it
     * @param today the day that "tomorrow" and a missing year count from
     */
    static TypedDate read(String text, String language, LocalDate today) {
        return new DateReader(DateWords.in(language), today).read(text);
    }

    /** All the days a text can mean: none when it is no date, several when it is not clear. */
    static List<LocalDate> days(String text, String language, LocalDate today) {
        return switch (read(text, language, today)) {
            case One one -> Stream.ofNullable(one.due().day()).toList();
            case Several several -> several.choices().stream().map(Due::day).filter(Objects::nonNull).toList();
            case None _ -> List.of();
        };
    }

    /** One day, several, or a hint that there is no such day, by how many are possible. */
    static TypedDate of(Collection<LocalDate> days, String text) {
        List<Due> choices = days.stream().distinct().map(Due::on).toList();
        return switch (choices.size()) {
            case 0 -> new None(Problem.error("rules.date.no-such-day", null, null, text.strip()));
            case 1 -> new One(choices.getFirst());
            default -> new Several(choices);
        };
    }
}
