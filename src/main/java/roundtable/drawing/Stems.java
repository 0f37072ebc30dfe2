package roundtable.drawing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.DoubleStream;

/** The pieces of way along which several lines run on each other, as the branches of a trunk do before they part. */
final class Stems {

    private static final double LEAST = 1;

    private Stems() {
    }

    /** A straight piece of way and the ids of the lines that run along it. */
    record Stem(Point a, Point b, Set<String> lines) {

        double length() {
            return a.distance(b);
        }
    }

    private record Run(String line, double from, double to) {
    }

    private record Track(boolean across, long place) {
    }

    /** All stems, those of the most lines first, and of these the longest. */
    static List<Stem> of(List<Line> lines) {
        Map<Track, List<Run>> tracks = new LinkedHashMap<>();
        for (Line line : lines) {
            for (int i = 0; i + 1 < line.points().size(); i++) {
                add(tracks, line.id(), line.points().get(i), line.points().get(i + 1));
            }
        }
        List<Stem> stems = new ArrayList<>();
        tracks.forEach((track, runs) -> stems(track, runs, stems));
        stems.sort(Comparator.comparingInt((Stem stem) -> -stem.lines().size()).thenComparingDouble(stem -> -stem.length()));
        return stems;
    }

    private static void add(Map<Track, List<Run>> tracks, String line, Point a, Point b) {
        boolean across = Math.abs(a.y() - b.y()) < 0.01;
        if (across || Math.abs(a.x() - b.x()) < 0.01) {
            double one = across ? a.x() : a.y();
            double other = across ? b.x() : b.y();
            tracks.computeIfAbsent(new Track(across, Math.round((across ? a.y() : a.x()) * 10)), key -> new ArrayList<>())
                    .add(new Run(line, Math.min(one, other), Math.max(one, other)));
        }
    }

    /** Cuts a track at the ends of all runs on it and joins again what the same lines run along. */
    private static void stems(Track track, List<Run> runs, List<Stem> stems) {
        double[] cuts = runs.stream().flatMapToDouble(run -> DoubleStream.of(run.from(), run.to())).sorted().distinct()
                .toArray();
        double from = 0;
        Set<String> before = Set.of();
        for (int i = 0; i < cuts.length; i++) {
            Set<String> here = new HashSet<>();
            double middle = i + 1 < cuts.length ? (cuts[i] + cuts[i + 1]) / 2 : Double.POSITIVE_INFINITY;
            runs.stream().filter(run -> run.from() < middle && middle < run.to()).forEach(run -> here.add(run.line()));
            if (!here.equals(before)) {
                if (before.size() > 1 && cuts[i] - from > LEAST) {
                    stems.add(stem(track, from, cuts[i], before));
                }
                from = cuts[i];
                before = here;
            }
        }
    }

    private static Stem stem(Track track, double from, double to, Set<String> lines) {
        double place = track.place() / 10.0;
        return track.across() ? new Stem(new Point(from, place), new Point(to, place), lines)
                : new Stem(new Point(place, from), new Point(place, to), lines);
    }
}
