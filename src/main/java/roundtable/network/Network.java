package roundtable.network;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jgrapht.Graph;
import org.jgrapht.Graphs;
import org.jgrapht.alg.connectivity.BiconnectivityInspector;
import org.jgrapht.alg.connectivity.ConnectivityInspector;
import org.jgrapht.alg.shortestpath.BFSShortestPath;
import org.jgrapht.graph.AsUnmodifiableGraph;
import org.jgrapht.graph.WeightedPseudograph;
import roundtable.book.Body;
import roundtable.book.Book;
import roundtable.book.Nullable;
import roundtable.book.Organisation;
import roundtable.book.Relation;
import roundtable.book.Seat;

/**
 * Who is linked with whom on a day: organisations, and as links between them the relations that hold and the seats
 * that are held, whichever way they run.
 *
 * @param graph keys of organisations, joined by links
 */
public record Network(Graph<String, Network.Link> graph) {

    /**
     * One link: a relation, or a seat in a body.
     *
     * @param row key of the relation or seat
     * @param seat whether it is a seat
     */
    public record Link(String row, String from, String to, boolean seat) {
    }

    /** The network of a book on a day. */
    public static Network of(Book book, LocalDate day) {
        Graph<String, Link> graph = new WeightedPseudograph<>(Link.class);
        book.all(Organisation.class).stream().filter(o -> holds(o.since(), o.until(), day))
                .forEach(o -> graph.addVertex(o.id()));
        book.all(Relation.class).stream().filter(r -> holds(r.since(), r.until(), day))
                .forEach(r -> add(graph, new Link(r.id(), r.source(), r.target(), false)));
        book.all(Seat.class).stream().filter(s -> holds(s.since(), s.until(), day))
                .forEach(s -> book.find(Body.class, s.body()).filter(b -> holds(b.since(), b.until(), day))
                        .ifPresent(b -> add(graph, new Link(s.id(), s.organisation(), b.organisation(), true))));
        return new Network(new AsUnmodifiableGraph<>(graph));
    }

    /** Organisations without any link to another one. */
    public List<String> isolated() {
        return graph.vertexSet().stream().filter(o -> linkedWith(o).isEmpty()).sorted().toList();
    }

    /** Organisations that a link joins with one; none for a key that is not in the network. */
    public Set<String> linkedWith(String organisation) {
        return !graph.containsVertex(organisation) ? Set.of()
                : Graphs.neighborSetOf(graph, organisation).stream().filter(o -> !o.equals(organisation))
                        .collect(Collectors.toSet());
    }

    /** Links without which two parts of the network would lose each other. */
    public List<Link> bridges() {
        return new BiconnectivityInspector<>(graph).getBridges().stream()
                .sorted(Comparator.comparing(Link::row)).toList();
    }

    /** Organisations without which parts of the network would lose each other: the only ones who know both sides. */
    public List<String> brokers() {
        return new BiconnectivityInspector<>(graph).getCutpoints().stream().sorted().toList();
    }

    /** The parts of the network that no link joins, the largest first. */
    public List<Set<String>> parts() {
        return new ConnectivityInspector<>(graph).connectedSets().stream()
                .sorted(Comparator.comparing((Set<String> part) -> -part.size())
                        .thenComparing(part -> part.stream().sorted().findFirst().orElse(""))).toList();
    }

    /** Over how many links one organisation reaches another; -1 where there is no way or one is not in the network. */
    public int steps(String from, String to) {
        if (!graph.containsVertex(from) || !graph.containsVertex(to)) {
            return -1;
        }
        var path = BFSShortestPath.findPathBetween(graph, from, to);
        return path == null ? -1 : path.getLength();
    }

    private static void add(Graph<String, Link> graph, Link link) {
        if (graph.containsVertex(link.from()) && graph.containsVertex(link.to())) {
            graph.addEdge(link.from(), link.to(), link);
        }
    }

    private static boolean holds(@Nullable LocalDate since, @Nullable LocalDate until, LocalDate day) {
        return (since == null || !since.isAfter(day)) && (until == null || !until.isBefore(day));
    }
}
