package roundtable.controls;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.scene.control.TextField;
import roundtable.words.Words;

/**
 * A short line that means a number or a time of day. What cannot be read stays as typed, with a sentence below.
 *
 * @param <T> what it means; null for an empty line
 */
public final class ParsedField<T> extends TextField implements Typed {

    private static final Pattern TIME = Pattern.compile("(\\d{1,2})(?:\\s*[:.h]?\\s*(\\d{2}))?(?:\\s*(?:h|Uhr))?");

    private final Typing typing;

    private ParsedField(Function<String, T> parse, Function<T, String> show, String unknown,
                        Supplier<T> get, Consumer<T> set) {
        typing = new Typing(this, () -> get.get() == null ? "" : show.apply(get.get()), text -> {
            try {
                set.accept(text.isBlank() ? null : parse.apply(text.strip()));
            } catch (NumberFormatException | DateTimeException e) {
                // Said to the user, who sees the text as it was typed.
                tell(unknown);
            }
        });
        setOnAction(e -> commit());
        getStyleClass().add("parsed-field");
    }

    /** A field on a whole number, 0 or more. */
    public static ParsedField<Integer> number(Words words, Supplier<Integer> get, Consumer<Integer> set) {
        ParsedField<Integer> field = new ParsedField<>(Integer::parseUnsignedInt, String::valueOf,
                words.text("controls.number.unknown"), get, set);
        field.getStyleClass().add("number-field");
        return field;
    }

    /** A field on a time of day: 14:30, 14.30, 1430 and 14 are understood. */
    public static ParsedField<LocalTime> time(Words words, Supplier<LocalTime> get, Consumer<LocalTime> set) {
        ParsedField<LocalTime> field = new ParsedField<>(ParsedField::time, words::time,
                words.text("controls.time.unknown"), get, set);
        field.getStyleClass().add("time-field");
        return field;
    }

    @Override
    public Typing typing() {
        return typing;
    }

    private static LocalTime time(String text) {
        Matcher parts = TIME.matcher(text);
        if (!parts.matches()) {
            throw new DateTimeException(text);
        }
        String minute = parts.group(2);
        return LocalTime.of(Integer.parseInt(parts.group(1)), minute == null ? 0 : Integer.parseInt(minute));
    }
}
