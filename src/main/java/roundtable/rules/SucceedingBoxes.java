package roundtable.rules;

import java.util.Objects;
import roundtable.book.Chart;
import roundtable.book.Ids;
import roundtable.book.Nullable;
import roundtable.book.Placement;
import roundtable.book.Rows;

/**
 * The boxes of an organisation that goes up in another one: on each chart that holds it, the successor stands at
 * its place, so that the chart has no hole from that day on; unless it has a place of its own there, or was taken off it.
 */
final class SucceedingBoxes {

    private final Succession succession;

    SucceedingBoxes(Succession succession) {
        this.succession = succession;
    }

    void handOver() {
        Rows.charts(succession.book()).forEach(chart -> {
            Placement old = at(chart, succession.gone());
            Placement own = at(chart, succession.heir());
            if (old != null && !old.hidden() && own == null && !chart.everything()) {
                succession.put(old.withId(Ids.next()).withOrganisation(succession.heir()));
            }
        });
    }

    private @Nullable Placement at(Chart chart, String organisation) {
        return Rows.placements(succession.book(), chart.id()).stream()
                .filter(placed -> Objects.equals(placed.organisation(), organisation)).findFirst().orElse(null);
    }
}
