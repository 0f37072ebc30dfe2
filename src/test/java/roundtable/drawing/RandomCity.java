package roundtable.drawing;

import java.util.List;
import java.util.Random;
import roundtable.book.Chart;
import roundtable.book.Direction;
import roundtable.book.Level;
import roundtable.book.Relation.Formality;

/** Cities of any size from a number, the same each time. */
final class RandomCity {

    private static final List<String> WORDS = List.of("Drug", "service", "of", "the", "district", "Gesundheitsamt", "für", "und",
            "Arbeitsgemeinschaft", "Полиция", "наркологический", "police", "prévention", "Suchtmittelmissbrauchsberatung", "e.V.");
    private static final List<String> KINDS = List.of("supervises", "funds", "informs", "refers", "agreement", "member_of");
    private static final List<String> SECTORS = List.of("health", "coordination", "justice", "help", "social");

    private RandomCity() {
    }

    /** A city of some organisations with one and a half times as many relations. */
    static City of(int seed, int organisations, Chart.Kind kind) {
        Random random = new Random(seed);
        City city = new City().put(City.chart(kind));
        for (int i = 0; i < organisations; i++) {
            StringBuilder name = new StringBuilder("No. " + i);
            for (int words = random.nextInt(9); words >= 0; words--) {
                name.append(' ').append(WORDS.get(random.nextInt(WORDS.size())));
            }
            city.org("o%03d".formatted(i), name.toString(), random.nextInt(3) == 0 ? "N" + i : null,
                    random.nextInt(9) == 0 ? null : Level.values()[1 + Math.min(random.nextInt(6), random.nextInt(6))],
                    random.nextInt(9) == 0 ? null : SECTORS.get(random.nextInt(SECTORS.size())));
        }
        for (int i = 0; i < organisations * 3 / 2; i++) {
            city.relation("o%03d".formatted(random.nextInt(organisations)), "o%03d".formatted(random.nextInt(organisations)),
                    KINDS.get(random.nextInt(KINDS.size())), Direction.values()[random.nextInt(3)],
                    Formality.values()[random.nextInt(2)], random.nextInt(4) == 0 ? null : 1 + random.nextInt(3),
                    random.nextInt(3) == 0 ? "weekly call" : null);
        }
        return city;
    }
}
