package roundtable;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;
import roundtable.TextInSight.Trouble;
import roundtable.controls.Parted;
import roundtable.controls.ZoomPane;

/** The walker finds each kind of text that cannot be read, and lets pass what can be. */
class TextInSightTest extends WindowTest {

    private final VBox window = new VBox(12);

    @Override
    protected Parent content() {
        window.setPadding(new Insets(20));
        return window;
    }

    @Test
    void aReadableFormHasNoTroubles() {
        Label wrapped = new Label("A sentence that goes over several lines because the window is not wide enough");
        wrapped.setWrapText(true);
        wrapped.setMaxWidth(200);
        wrapped.setMinHeight(Region.USE_PREF_SIZE);
        ComboBox<String> box = new ComboBox<>();
        box.getItems().add("in person");
        box.setValue("in person");
        assertEquals(List.of(), troubles(new Label("Name"), new TextField("Health Office"), new Button("_Add"),
                wrapped, box));
    }

    @Test
    void aCaptionButtonOrChoiceThatEndsInDotsIsCut() {
        Label caption = new Label("Minimum number of voting seats present");
        Button button = new Button("Take this meeting back to a draft");
        ComboBox<String> box = new ComboBox<>();
        box.getItems().add("without objection");
        box.setValue("without objection");
        narrow(80, caption, button, box);
        assertEquals(List.of(Trouble.CUT, Trouble.CUT, Trouble.CUT), troubles(caption, button, box));
    }

    @Test
    void aShortValueIsCutEvenWhereATooltipTellsItWhole() {
        Label caption = new Label("Minimum of seats");
        caption.setTooltip(new Tooltip("Minimum of seats"));
        narrow(60, caption);
        assertEquals(List.of(Trouble.CUT), troubles(caption));
    }

    @Test
    void aLongNameMayBeCutInACellWithATooltip() {
        String name = "Department of Social Affairs, Health and Participation of the City";
        assertEquals(List.of(), troubles(list(name, true)));
        assertEquals(List.of(Trouble.CUT), troubles(list(name, false)));
    }

    @Test
    void aWordIsPartedOnlyWithAHyphen() {
        Label name = new Label("Drogenkonsumraumverordnung");
        name.setWrapText(true);
        name.setMinHeight(Region.USE_PREF_SIZE);
        Parted parted = new Parted();
        parted.show(name.getText());
        parted.setMinHeight(Region.USE_PREF_SIZE);
        narrow(120, name, parted);
        assertEquals(List.of(Trouble.PARTED), troubles(name, parted));
        assertEquals(name.getText(), parted.getText().replace("-\n", ""));
    }

    @Test
    void aLineLowerThanItsLettersHidesThem() {
        ListView<String> list = list("Quartier", true);
        list.setFixedCellSize(12);
        assertEquals(List.of(Trouble.HIDDEN), troubles(list));
    }

    @Test
    void aNameOnAZoomedSurfaceMayLieOutsideButBeNeitherCutNorMissing() {
        ZoomPane surface = new ZoomPane();
        surface.setMinHeight(60);
        Pane outside = card(new Text(900, 900, "Health Office"));
        Pane cut = card(new Text("Coordinat\u2026"));
        Pane told = card(new Text("Department of Social\u2026"));
        Tooltip.install(told, new Tooltip("Department of Social Affairs, Health and Participation"));
        surface.surface().getChildren().addAll(outside, cut, told, card());
        assertEquals(List.of(Trouble.CUT, Trouble.EMPTY), troubles(surface));
    }

    private static Pane card(Text... name) {
        Pane card = new Pane(name);
        card.getStyleClass().add("organisation-card");
        return card;
    }

    @Test
    void whatStandsOverAnEdgeThatDoesNotScrollIsHidden() {
        Pane narrow = new Pane(new Label("A heading that is longer than its place"));
        narrow.setClip(new Rectangle(60, 40));
        ScrollPane scrolling = new ScrollPane(new Label("A line that is longer than its place, which scrolls"));
        scrolling.setMaxWidth(90);
        assertEquals(List.of(Trouble.HIDDEN), troubles(narrow, scrolling));
    }

    @Test
    void whatStandsOutsideTheWindowIsHidden() {
        Label away = new Label("Nobody sees this");
        away.setTranslateX(1200);
        assertEquals(List.of(Trouble.HIDDEN), troubles(away));
    }

    @Test
    void aPromptThatIsLongerThanItsFieldIsHidden() {
        TextField field = new TextField();
        field.setPromptText("Name, tag, contact, service");
        narrow(70, field);
        assertEquals(List.of(Trouble.HIDDEN), troubles(new Button("First"), field));
    }

    @Test
    void textsOverOneAnotherOverlap() {
        Label below = new Label("Chair");
        Label above = new Label("Secretariat");
        above.setLayoutX(10);
        assertEquals(List.of(Trouble.OVERLAPPING), troubles(new Pane(below, above)));
    }

    @Test
    void whatSaysNothingIsEmpty() {
        Button mute = new Button();
        Button told = new Button();
        told.setAccessibleText("Remove");
        assertEquals(List.of(Trouble.EMPTY, Trouble.EMPTY, Trouble.EMPTY),
                troubles(new Label(), mute, told, new ComboBox<>()));
    }

    private static void narrow(double width, Region... regions) {
        for (Region region : regions) {
            region.setMinWidth(0);
            region.setMaxWidth(width);
        }
    }

    private static ListView<String> list(String name, boolean told) {
        ListView<String> list = new ListView<>();
        list.setMaxWidth(120);
        list.setCellFactory(_ -> new ListCell<>() {
            {
                setPrefWidth(0);
            }

            @Override
            protected void updateItem(String item, boolean empty) {
                super.updateItem(item, empty);
                setText(item);
                setTooltip(told && item != null ? new Tooltip(item) : null);
            }
        });
        list.getItems().add(name);
        return list;
    }

    private List<Trouble> troubles(Node... nodes) {
        onWindow(() -> {
            window.getChildren().setAll(nodes);
            window.applyCss();
            window.layout();
        });
        return onWindow(() -> TextInSight.troubles(window)).stream().map(TextInSight.Finding::trouble).toList();
    }
}
