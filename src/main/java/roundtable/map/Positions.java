package roundtable.map;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import roundtable.book.Stance;
import roundtable.drawing.Box;
import roundtable.rules.Stances;

/**
 * Where stakeholders stand, as badges over their cards while somebody asks for them. They lie on the screen only: a
 * drawing, from which all pages and pictures are made, knows nothing of them.
 */
final class Positions {

    private final OpenChart open;
    private final ChartCanvas canvas;
    private final BooleanProperty shown = new SimpleBooleanProperty(this, "shown");
    private final ReadOnlyObjectWrapper<Set<Stance.View>> seen = new ReadOnlyObjectWrapper<>(Set.of());

    Positions(OpenChart open, ChartCanvas canvas) {
        this.open = open;
        this.canvas = canvas;
        shown.addListener((_, _, _) -> refresh());
        open.sheetProperty().addListener((_, _, _) -> refresh());
        open.workspace().bookProperty().addListener((_, before, now) -> {
            if (before.all(Stance.class) != now.all(Stance.class)) {
                refresh();
            }
        });
    }

    /** Whether the badges are wanted; never when the program starts. */
    BooleanProperty shownProperty() {
        return shown;
    }

    /** The positions that are to be seen now: what the legend explains. */
    ReadOnlyObjectProperty<Set<Stance.View>> seenProperty() {
        return seen.getReadOnlyProperty();
    }

    private void refresh() {
        Set<Stance.View> views = EnumSet.noneOf(Stance.View.class);
        canvas.cards().forEach(card -> card.setBadge(null));
        for (Box box : shown.get() ? open.sheet().boxes() : List.<Box>of()) {
            of(box).ifPresent(view -> {
                views.add(view);
                canvas.card(box.id()).ifPresent(card -> card.setBadge(new StanceBadge(view, open.words())));
            });
        }
        seen.set(Set.copyOf(views));
    }

    private Optional<Stance.View> of(Box box) {
        return Stances.on(open.book(), box.organisation(), LocalDate.now()).map(Stance::view);
    }
}
