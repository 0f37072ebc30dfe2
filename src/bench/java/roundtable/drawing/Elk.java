package roundtable.drawing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.eclipse.elk.alg.layered.options.LayeredMetaDataProvider;
import org.eclipse.elk.core.RecursiveGraphLayoutEngine;
import org.eclipse.elk.core.data.LayoutMetaDataService;
import org.eclipse.elk.core.options.CoreOptions;
import org.eclipse.elk.core.options.Direction;
import org.eclipse.elk.core.util.BasicProgressMonitor;
import org.eclipse.elk.graph.ElkEdge;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.util.ElkGraphUtil;

/** A chart laid out by the layered algorithm of ELK as it is set by default, as a measure for our own layouts. */
final class Elk {

    static {
        LayoutMetaDataService.getInstance().registerLayoutMetaDataProviders(new LayeredMetaDataProvider());
    }

    private Elk() {
    }

    /**
     * Lays out the boxes and lines of a drawing from top to bottom.
     *
     * @param levels whether the boxes of each level lie above those of the next one
     */
    static Graphviz.Result of(Drawing drawing, boolean levels) {
        ElkNode graph = graph(drawing, levels);
        long start = System.nanoTime();
        new RecursiveGraphLayoutEngine().layout(graph, new BasicProgressMonitor());
        double millis = (System.nanoTime() - start) / 1e6;
        return new Graphviz.Result(millis, graph.getContainedEdges().stream().map(Elk::points).toList(), graph.getWidth(), graph.getHeight());
    }

    private static ElkNode graph(Drawing drawing, boolean levels) {
        ElkNode graph = ElkGraphUtil.createGraph();
        graph.setProperty(CoreOptions.ALGORITHM, "org.eclipse.elk.layered");
        graph.setProperty(CoreOptions.DIRECTION, Direction.DOWN);
        graph.setProperty(CoreOptions.PARTITIONING_ACTIVATE, levels);
        List<Lane> bands = drawing.lanes().stream().filter(lane -> lane.direction() == Lane.Direction.BAND).toList();
        Map<String, ElkNode> nodes = new HashMap<>();
        drawing.boxes().stream().filter(box -> !box.isSeat()).forEach(box -> {
            ElkNode node = ElkGraphUtil.createNode(graph);
            node.setDimensions(box.w(), box.h());
            if (levels) {
                node.setProperty(CoreOptions.PARTITIONING_PARTITION, IntStream.range(0, bands.size())
                        .filter(i -> box.centre().y() > bands.get(i).y()).max().orElse(0));
            }
            nodes.put(box.id(), node);
        });
        drawing.lines().forEach(line -> ElkGraphUtil.createSimpleEdge(nodes.get(line.from()), nodes.get(line.to())));
        return graph;
    }

    private static List<Point> points(ElkEdge edge) {
        return edge.getSections().stream().flatMap(section -> {
            List<Point> points = new ArrayList<>(List.of(new Point(section.getStartX(), section.getStartY())));
            section.getBendPoints().forEach(bend -> points.add(new Point(bend.getX(), bend.getY())));
            points.add(new Point(section.getEndX(), section.getEndY()));
            return points.stream();
        }).collect(Collectors.toList());
    }
}
