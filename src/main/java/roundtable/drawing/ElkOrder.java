package roundtable.drawing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.elk.alg.layered.options.CrossingMinimizationStrategy;
import org.eclipse.elk.alg.layered.options.LayeredMetaDataProvider;
import org.eclipse.elk.alg.layered.options.LayeredOptions;
import org.eclipse.elk.alg.layered.options.LayeringStrategy;
import org.eclipse.elk.core.RecursiveGraphLayoutEngine;
import org.eclipse.elk.core.data.LayoutMetaDataService;
import org.eclipse.elk.core.options.CoreOptions;
import org.eclipse.elk.core.options.Direction;
import org.eclipse.elk.core.options.EdgeRouting;
import org.eclipse.elk.core.util.NullElkProgressMonitor;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.util.ElkGraphUtil;
import roundtable.book.Relation;

/** Asks ELK for layers from the top down with few crossings. */
final class ElkOrder {

    /** Further apart than any card is high, so that each band is one layer. */
    private static final double FAR = 100_000;

    static {
        // Outside Eclipse nobody else announces the algorithm and its options.
        LayoutMetaDataService.getInstance().registerLayoutMetaDataProviders(
                new CoreOptions(), new LayeredMetaDataProvider());
    }

    private ElkOrder() {
    }

    /**
     * Top left corners of cards in a layered drawing.
     *
     * @param band index of the band of each card, which lies below those with a lower index; may be empty
     */
    static Map<String, Point> places(
            List<Card> cards, List<Relation> relations, Map<String, Integer> band) {
        ElkNode graph = ElkGraphUtil.createGraph();
        options(graph, !band.isEmpty());
        Map<String, ElkNode> nodes = new HashMap<>();
        for (Card card : cards) {
            ElkNode node = ElkGraphUtil.createNode(graph);
            node.setDimensions(card.w(), card.h());
            if (!band.isEmpty()) {
                node.setLocation(0, band.get(card.id()) * FAR);
            }
            nodes.put(card.id(), node);
        }
        relations.stream().filter(r -> !r.source().equals(r.target()) && (band.isEmpty() || !band.get(r.source()).equals(band.get(r.target()))))
                .forEach(r -> ElkGraphUtil.createSimpleEdge(nodes.get(r.source()), nodes.get(r.target())));
        new RecursiveGraphLayoutEngine().layout(graph, new NullElkProgressMonitor());
        Map<String, Point> places = new HashMap<>();
        nodes.forEach((id, node) -> places.put(id, new Point(node.getX(), node.getY())));
        return places;
    }

    private static void options(ElkNode graph, boolean banded) {
        graph.setProperty(CoreOptions.ALGORITHM, LayeredOptions.ALGORITHM_ID);
        graph.setProperty(CoreOptions.DIRECTION, Direction.DOWN);
        graph.setProperty(CoreOptions.EDGE_ROUTING, EdgeRouting.ORTHOGONAL);
        graph.setProperty(CoreOptions.RANDOM_SEED, 1);
        graph.setProperty(CoreOptions.SEPARATE_CONNECTED_COMPONENTS, !banded);
        if (banded) {
            graph.setProperty(LayeredOptions.LAYERING_STRATEGY, LayeringStrategy.INTERACTIVE);
        }
        graph.setProperty(LayeredOptions.CROSSING_MINIMIZATION_STRATEGY, CrossingMinimizationStrategy.LAYER_SWEEP);
        graph.setProperty(LayeredOptions.THOROUGHNESS, 5);
        graph.setProperty(LayeredOptions.SPACING_NODE_NODE, 40.0);
        graph.setProperty(LayeredOptions.SPACING_NODE_NODE_BETWEEN_LAYERS, 70.0);
    }
}
