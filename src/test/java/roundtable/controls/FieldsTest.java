package roundtable.controls;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Test;
import org.kordamp.ikonli.feather.Feather;
import roundtable.WindowTest;
import roundtable.words.Words;

/** Typing into the fields that keep themselves: nothing is lost, nothing is filled in by itself. */
class FieldsTest extends WindowTest {

    private static final LocalDate THIRD_OF_APRIL = LocalDate.of(2027, 4, 3);
    private static final LocalDate FOURTH_OF_MARCH = LocalDate.of(2027, 3, 4);

    private final List<String> names = new ArrayList<>(List.of("Health Office"));
    private String notes = "";
    private LocalDate day;
    private String sector;
    private CommitField name;
    private CommitArea area;
    private DateField date;
    private SearchField<String> search;
    private SearchField<String> members;
    private final List<String> seated = new ArrayList<>();
    private String row = "first";
    private String presents;
    private SearchField<String> presenter;
    private ChoiceField<String> chair;

    @Override
    protected Parent content() {
        name = new CommitField(names::getLast, text -> {
            if (text.isBlank()) {
                name.tell("A name is needed.");
            } else {
                names.add(text.strip());
            }
        });
        area = new CommitArea(() -> notes, text -> notes = text);
        date = new DateField(Words.in("en"), FieldsTest::readings, () -> day, d -> day = d);
        name.about(() -> row);
        date.about(() -> row);
        search = new SearchField<>(() -> List.of("Health", "Justice", "Police", "Peers"), s -> s == null ? "" : s,
                () -> sector, s -> sector = s);
        members = new SearchField<>(() -> Stream.of("", "Health", "Justice", "Police", "Peers")
                .filter(one -> !seated.contains(one)).map(one -> one.isEmpty() ? null : one).toList(),
                one -> one == null ? "Add" : one, () -> null, this::seat);
        List<String> orNobody = Arrays.asList(null, "Health", "Police");
        presenter = new SearchField<>(() -> orNobody, one -> one == null ? "Nobody" : one, () -> presents, one -> presents = one);
        chair = new ChoiceField<>(() -> orNobody, one -> one == null ? "Nobody" : one, () -> presents, one -> presents = one);
        VBox all = new VBox(20, presenter, chair, new Captioned("Name", name), new Captioned("Notes", area), new Captioned("Due", date),
                new Captioned("Sector", search), new Captioned("Members", members), new EmptyState(Feather.USERS, "Nobody here yet.", "Add", () -> { }));
        all.setStyle("-fx-padding: 30");
        all.getStylesheets().add("/look/controls.css");
        return all;
    }

    private void seat(String one) {
        seated.add(one);
        members.refresh();
    }

    private static List<LocalDate> readings(String text) {
        return switch (text) {
            case "3/4" -> List.of(THIRD_OF_APRIL, FOURTH_OF_MARCH);
            case "3 April", "03/04/2027" -> List.of(THIRD_OF_APRIL);
            default -> List.of();
        };
    }

    @Test
    void typedTextIsKeptOnLeavingAndOnRequestAndEscapeBringsTheStartBack() {
        clickOn(name).push(KeyCode.CONTROL, KeyCode.A).write("Police ");
        onWindow(() -> Commits.commitFocused(stage.getScene()));
        assertEquals("Police", names.getLast());
        write("Headquarters");
        clickOn(area);
        assertEquals("Police Headquarters", names.getLast());
        assertEquals("Police Headquarters", name.getText());
        clickOn(name).write(" North").push(KeyCode.ESCAPE);
        assertEquals("Police Headquarters", name.getText());
    }

    @Test
    void aTextThatCannotBeStoredStaysWithItsSentence() {
        clickOn(name).push(KeyCode.CONTROL, KeyCode.A).write(" ");
        clickOn(area);
        assertEquals("A name is needed.", name.sentence().getText());
        assertEquals(" ", name.getText());
        assertEquals(List.of("Health Office"), names);
        clickOn(name).write("Peers").push(KeyCode.ENTER);
        assertEquals("", name.sentence().getText());
        assertEquals("Peers", names.getLast());
    }

    @Test
    void aRefusedTextWaitsAtItsRowUntilItIsMended() {
        clickOn(name).push(KeyCode.CONTROL, KeyCode.A).push(KeyCode.DELETE).push(KeyCode.TAB).push(KeyCode.TAB);
        write("soon").push(KeyCode.TAB);
        turnTo("second");
        assertEquals("Health Office", name.getText());
        assertEquals("", name.sentence().getText());
        assertEquals("", date.getText());
        assertEquals("", date.sentence().getText());

        turnTo("first");
        assertEquals("", name.getText());
        assertEquals("A name is needed.", name.sentence().getText());
        assertEquals("soon", date.getText());
        assertFalse(date.sentence().getText().isEmpty());

        clickOn(date).push(KeyCode.CONTROL, KeyCode.A).write("3 April").push(KeyCode.TAB);
        clickOn(name).push(KeyCode.ESCAPE).push(KeyCode.TAB);
        turnTo("second");
        turnTo("first");
        assertEquals("Health Office", name.getText());
        assertEquals("03/04/2027", date.getText());
        assertEquals("", name.sentence().getText() + date.sentence().getText());
    }

    @Test
    void aRefusedTextWaitsForAFieldThatIsMadeAnew() {
        clickOn(date).write("soon").push(KeyCode.TAB);
        DateField again = onWindow(() -> {
            VBox all = (VBox) stage.getScene().getRoot();
            DateField made = new DateField(Words.in("en"), FieldsTest::readings, () -> day, d -> day = d);
            made.about(() -> row);
            all.getChildren().set(2, new Captioned("Due", made));
            return made;
        });
        assertEquals("soon", again.getText());
        assertFalse(again.sentence().getText().isEmpty());
    }

    @Test
    void whatIsTypedBeforeANewFieldIsDrawnStandsInIt() {
        String typed = onWindow(() -> {
            CommitArea fresh = new CommitArea(() -> "", text -> { });
            ((VBox) stage.getScene().getRoot()).getChildren().add(fresh);
            fresh.requestFocus();
            "at once".chars().mapToObj(Character::toString).forEach(letter -> fresh.fireEvent(new KeyEvent(KeyEvent.KEY_TYPED,
                    letter, "", KeyCode.UNDEFINED, false, false, false, false)));
            return fresh.getText();
        });
        assertEquals("at once", typed);
    }

    @Test
    void aRefusedTextIsOutOfDateOnceSomethingElseIsStored() {
        clickOn(name).push(KeyCode.CONTROL, KeyCode.A).push(KeyCode.DELETE).push(KeyCode.TAB);
        turnTo("second");
        names.add("renamed on the map");
        turnTo("first");
        assertEquals("renamed on the map", name.getText());
        assertEquals("", name.sentence().getText());
    }

    private void turnTo(String other) {
        onWindow(() -> {
            row = other;
            name.refresh();
            date.refresh();
        });
    }

    @Test
    void aFieldInUseKeepsItsTextWhenTheBookChangesAndShowsTheNewsOtherwise() {
        clickOn(name);
        onWindow(() -> {
            name.appendText(" II");
            names.add("renamed elsewhere");
            name.refresh();
        });
        assertEquals("Health Office II", name.getText());
        clickOn(area);
        assertEquals("Health Office II", names.getLast());
        names.add("undone");
        onWindow(name::refresh);
        assertEquals("undone", name.getText());
    }

    @Test
    void anAreaGrowsWithItsText() {
        double one = onWindow(area::getHeight);
        clickOn(area);
        onWindow(() -> area.setText("A long sentence that goes on and on. ".repeat(20)));
        double several = onWindow(() -> {
            area.getScene().getRoot().layout();
            return area.getHeight();
        });
        assertTrue(several > 2.2 * one, one + " -> " + several);
        push(KeyCode.CONTROL, KeyCode.ENTER);
        assertTrue(notes.startsWith("A long sentence"));
        picture("controls");
    }

    @Test
    void anUnclearDayOpensAListAndIsNeverFilledIn() {
        clickOn(date).write("3/4").push(KeyCode.ENTER);
        assertNull(day);
        assertTrue(lookup("#suggestions").tryQuery().isPresent());
        push(KeyCode.DOWN).push(KeyCode.ENTER);
        assertEquals(FOURTH_OF_MARCH, day);
        assertEquals("04/03/2027", date.getText());
        push(KeyCode.ALT, KeyCode.DOWN);
        assertTrue(lookup(".date-field-calendar").tryQuery().isPresent());
    }

    @Test
    void aClearDayIsTakenAndNonsenseStays() {
        clickOn(date).write("3 April").push(KeyCode.ENTER);
        assertEquals(THIRD_OF_APRIL, day);
        assertEquals("03/04/2027", date.getText());
        push(KeyCode.CONTROL, KeyCode.A).write("soon");
        clickOn(name);
        assertEquals("soon", date.getText());
        assertFalse(date.sentence().getText().isEmpty());
        assertEquals(THIRD_OF_APRIL, day);
    }

    @Test
    void aChoiceIsFoundByTyping() {
        clickOn(search).write("pe").push(KeyCode.DOWN);
        assertNull(sector, "the arrows only walk through the list");
        push(KeyCode.ENTER);
        assertEquals("Peers", sector);
        picture("controls-search");
    }

    @Test
    void aChoiceThatWasTakenBackReadsAsNoneAgain() {
        for (String now : Arrays.asList(null, "Police", null, "Health", null)) {
            presents = now;
            interact(presenter::refresh);
            interact(chair::refresh);
            settle();
            for (Parent field : List.of(presenter, chair)) {
                assertEquals(now == null ? "Nobody" : now, ((Labeled) field.lookup(".combo-box > .list-cell")).getText(), field.getClass().getSimpleName());
            }
        }
    }

    @Test
    void oneAfterAnotherIsTakenFromAListThatShrinks() {
        clickOn(members).push(KeyCode.ESCAPE);
        for (String typed : List.of("jus", "heal", "poli", "peer")) {
            push(KeyCode.F4).write(typed).push(KeyCode.DOWN).push(KeyCode.ENTER);
        }
        assertEquals(List.of("Justice", "Health", "Police", "Peers"), seated);
    }
}
