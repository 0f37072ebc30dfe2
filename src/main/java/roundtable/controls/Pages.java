package roundtable.controls;

import java.util.LinkedHashMap;
import java.util.Objects;
import java.util.SequencedMap;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;

/**
 * Pages of which one is in front. Those that were seen lately stay in the window, unseen: a page that leaves it is
 * styled and laid out from head to toe when it comes back.
 *
 * @param <K> what a page is about
 * @param <P> the pages
 */
public final class Pages<K, P extends Node> extends StackPane {

    private final int most;
    private final Function<K, P> make;
    private final SequencedMap<K, P> pages = new LinkedHashMap<>();

    /**
     * No page yet.
     *
     * @param most how many stay
     * @param make makes the page on something, the first time it is asked for and when it was let go since
     */
    public Pages(int most, Function<K, P> make) {
        this.most = most;
        this.make = make;
    }

    /** Whether the page on something is in front. */
    public boolean inFront(K about) {
        return !pages.isEmpty() && Objects.equals(pages.lastEntry().getKey(), about);
    }

    /** Brings the page on something to the front and returns it. */
    public P turn(K about) {
        P page = pages.containsKey(about) ? pages.get(about) : make.apply(about);
        pages.putLast(about, page);
        if (pages.size() > most) {
            getChildren().remove(pages.pollFirstEntry().getValue());
        }
        if (!getChildren().contains(page)) {
            getChildren().add(page);
        }
        for (Node each : getChildren()) {
            each.setVisible(each == page);
            each.setManaged(each == page);
        }
        // What is looked for in the window by its name is found in front before it is found on a page behind.
        page.toBack();
        return page;
    }
}
