package roundtable.controls;

import atlantafx.base.controls.Calendar;
import atlantafx.base.controls.CustomTextField;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.scene.Cursor;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Popup;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import roundtable.words.Words;

/**
 * A day, typed as people write days or picked from a calendar (Alt+Down or the small picture). Typing stays free text
 * until it can be read in one way only; where it can be read in several, a list opens and nothing is filled in.
 */
public final class DateField extends CustomTextField implements Typed {

    private static final LocalDate WIDE = LocalDate.of(2028, 10, 28);

    private final Words words;
    private final Function<String, List<LocalDate>> readings;
    private final Consumer<LocalDate> set;
    private final Supplier<LocalDate> get;
    private final Suggestions<LocalDate> days;
    private final Typing typing;

    /**
     * A field on a day.
     *
     * @param readings all the days a text can mean: none when it is no date, several when it is not clear
     * @param get the day as stored, or null
     * @param set takes a day, or null when the field was emptied
     */
    public DateField(Words words, Function<String, List<LocalDate>> readings,
                     Supplier<LocalDate> get, Consumer<LocalDate> set) {
        this.words = words;
        this.readings = readings;
        this.get = get;
        this.set = set;
        this.days = new Suggestions<>(words::longDate);
        this.typing = new Typing(this, () -> get.get() == null ? "" : words.date(get.get()), this::read);
        getStyleClass().add("date-field");
        setPromptText(words.text("controls.date.prompt"));
        setRight(calendarIcon());
        setOnAction(e -> confirm());
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        focusedProperty().addListener((o, was, is) -> days.hide());
    }

    @Override
    public Typing typing() {
        return typing;
    }

    /** A day is never cut. */
    @Override
    protected double computeMinWidth(double height) {
        return LineWidth.of(this, words.date(WIDE), getRight().prefWidth(-1) * 2);
    }

    private void read(String text) {
        if (text.isBlank()) {
            set.accept(null);
            return;
        }
        List<LocalDate> found = readings.apply(text.strip());
        if (found.size() == 1) {
            set.accept(found.getFirst());
        } else if (found.isEmpty()) {
            tell(words.text("controls.date.unknown"));
        } else {
            tell(words.text("controls.date.which"));
            offer(found);
        }
    }

    private void offer(List<LocalDate> found) {
        if (isFocused()) {
            days.show(this, getLayoutBounds(), found, this::take);
        }
    }

    private void take(LocalDate day) {
        typing.handOver(words.date(day), () -> set.accept(day));
    }

    /** Enter hands over and writes a day that was understood in full, for everybody to see. */
    private void confirm() {
        commit();
        List<LocalDate> found = readings.apply(getText() == null ? "" : getText().strip());
        if (found.size() > 1) {
            offer(found);
        } else if (sentence().getText().isEmpty() && get.get() != null) {
            setText(words.date(get.get()));
            end();
        }
    }

    private void key(KeyEvent event) {
        if (!days.use(event) && event.getCode() == KeyCode.DOWN && event.isAltDown()) {
            openCalendar();
            event.consume();
        }
    }

    private FontIcon calendarIcon() {
        FontIcon icon = new FontIcon(Feather.CALENDAR);
        icon.setCursor(Cursor.HAND);
        icon.setOnMouseClicked(e -> openCalendar());
        return icon;
    }

    private void openCalendar() {
        commit();
        Popup popup = new Popup();
        Calendar calendar = new Calendar(get.get() == null ? LocalDate.now() : get.get());
        calendar.getStyleClass().add("date-field-calendar");
        calendar.setAccessibleText(words.text("controls.date.calendar"));
        calendar.valueProperty().addListener((o, was, day) -> {
            popup.hide();
            take(day);
        });
        popup.getContent().add(calendar);
        popup.setAutoHide(true);
        Beside.show(popup, calendar, this, getLayoutBounds());
        calendar.requestFocus();
    }
}
