package roundtable.shell;

import static javafx.scene.input.KeyCombination.SHORTCUT_DOWN;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import org.kordamp.ikonli.feather.Feather;
import roundtable.actions.ActionsScreen;
import roundtable.book.Action;
import roundtable.book.ActionEvent;
import roundtable.book.ActionPartner;
import roundtable.book.AgendaItem;
import roundtable.book.Attendance;
import roundtable.book.Bend;
import roundtable.book.Body;
import roundtable.book.Chart;
import roundtable.book.ChartFilter;
import roundtable.book.CompositionRule;
import roundtable.book.Contact;
import roundtable.book.Decision;
import roundtable.book.Decoration;
import roundtable.book.Deputy;
import roundtable.book.Dissent;
import roundtable.book.Entry;
import roundtable.book.Meeting;
import roundtable.book.Organisation;
import roundtable.book.OrganisationName;
import roundtable.book.OrganisationTag;
import roundtable.book.Pillar;
import roundtable.book.Placement;
import roundtable.book.Relation;
import roundtable.book.RelationKind;
import roundtable.book.Reply;
import roundtable.book.Seat;
import roundtable.book.Sector;
import roundtable.book.Service;
import roundtable.book.ServiceStop;
import roundtable.book.Stance;
import roundtable.book.StandingItem;
import roundtable.catalogues.CataloguesScreen;
import roundtable.decisions.DecisionsScreen;
import roundtable.home.HomeScreen;
import roundtable.map.MapScreen;
import roundtable.meetings.MeetingsScreen;
import roundtable.minutes.MinutesScreen;
import roundtable.organisations.OrganisationsScreen;

/** The screens of the program in the order of the rail. */
final class ScreenPlaces {

    /** Where one begins; it leads to other files, so a window on a backup has none. */
    static final ScreenPlace HOME = new ScreenPlace("shell.screen.home", Feather.HOME,
            new KeyCodeCombination(KeyCode.HOME, KeyCombination.ALT_DOWN), Set.of(), HomeScreen::new);
    /** What is needed now and then: from menus and other screens, not from the rail, which has room for what is needed daily. */
    static final ScreenPlace CATALOGUES = new ScreenPlace("shell.screen.catalogues", Feather.SLIDERS, key(KeyCode.DIGIT7),
            Set.of(Sector.class, Pillar.class, RelationKind.class), CataloguesScreen::new);
    /** The screens that show what is in a file. */
    static final List<ScreenPlace> OF_A_BOOK = List.of(
            new ScreenPlace("shell.screen.organisations", Feather.USERS, key(KeyCode.DIGIT1),
                    Set.of(Organisation.class, OrganisationName.class, OrganisationTag.class,
                            Contact.class, Service.class, ServiceStop.class, Stance.class), OrganisationsScreen::new),
            new ScreenPlace("shell.screen.map", Feather.SHARE_2, key(KeyCode.DIGIT2),
                    Set.of(Chart.class, ChartFilter.class, Decoration.class, Placement.class, Bend.class, Relation.class), MapScreen::new),
            new ScreenPlace("shell.screen.meetings", Feather.CALENDAR, key(KeyCode.DIGIT3),
                    Set.of(Body.class, StandingItem.class, Seat.class, Deputy.class,
                            Meeting.class, Reply.class, CompositionRule.class, Attendance.class), MeetingsScreen::new),
            new ScreenPlace("shell.screen.minutes", Feather.EDIT_3, key(KeyCode.DIGIT4),
                    Set.of(AgendaItem.class, Entry.class), MinutesScreen::new),
            new ScreenPlace("shell.screen.actions", Feather.CHECK_SQUARE, key(KeyCode.DIGIT5),
                    Set.of(Action.class, ActionEvent.class, ActionPartner.class), ActionsScreen::new),
            new ScreenPlace("shell.screen.decisions", Feather.CHECK_CIRCLE, key(KeyCode.DIGIT6),
                    Set.of(Decision.class, Dissent.class), DecisionsScreen::new),
            CATALOGUES);
    static final List<ScreenPlace> ALL = Stream.concat(Stream.of(HOME), OF_A_BOOK.stream()).toList();

    private ScreenPlaces() {
    }

    /** The screen with a key, or the first one for a key that is no longer known. */
    static ScreenPlace of(String key) {
        return ALL.stream().filter(place -> place.key().equals(key)).findFirst().orElse(ALL.getFirst());
    }

    private static KeyCombination key(KeyCode code) {
        return new KeyCodeCombination(code, SHORTCUT_DOWN);
    }
}
