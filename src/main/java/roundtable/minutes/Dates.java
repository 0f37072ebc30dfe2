package roundtable.minutes;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import roundtable.rules.TypedDate;
import roundtable.words.Words;

/** Days as they are typed into the date fields of the minutes. */
final class Dates {

    private Dates() {
    }

    /** All days that a text can mean in the user's language, counted from a day. */
    static List<LocalDate> readings(Words words, String typed, LocalDate from) {
        List<TypedDate.Due> found = switch (TypedDate.read(typed, words.language(), from)) {
            case TypedDate.One one -> List.of(one.due());
            case TypedDate.Several several -> several.choices();
            case TypedDate.None none -> List.of();
        };
        return found.stream().map(TypedDate.Due::day).filter(Objects::nonNull).toList();
    }
}
