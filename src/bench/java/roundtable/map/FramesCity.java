package roundtable.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import roundtable.book.Book;
import roundtable.book.Chart;
import roundtable.book.Confidentiality;
import roundtable.book.Direction;
import roundtable.book.Document;
import roundtable.book.Level;
import roundtable.book.OrganisationBuilder;
import roundtable.book.Placement;
import roundtable.book.Relation;
import roundtable.book.RelationBuilder;
import roundtable.book.RelationKind;
import roundtable.book.Row;
import roundtable.book.Sector;

/** A network of any size in its places: one and a half times as many relations as organisations, most of them with neighbours. */
final class FramesCity {

    private static final double ACROSS = 230;
    private static final double DOWN = 120;

    private FramesCity() {
    }

    static Book of(int organisations) {
        Random random = new Random(7);
        List<Row> rows = new ArrayList<>();
        rows.add(new Document("document", "Frames", "Musterstadt", "en", true, null));
        rows.add(new Chart("chart", "Network", Chart.Kind.NETWORK, true, null, null, false, 1));
        RelationKind.Dash[] dashes = RelationKind.Dash.values();
        for (int i = 0; i < 5; i++) {
            rows.add(new RelationKind("kind" + i, null, "kind " + i, List.of("#1b2a6b", "#b06a00", "#5b1a72", "#004d61", "#d6403a").get(i),
                    dashes[i % dashes.length], Direction.FORWARD, i, null));
            rows.add(new Sector("sector" + i, null, "Sector " + i, null, List.of("#2f86bd", "#6b7280", "#0072b2", "#009e73", "#cc79a7").get(i), i, null, null));
        }
        int columns = (int) Math.ceil(Math.sqrt(organisations * DOWN / ACROSS * 1.7));
        for (int i = 0; i < organisations; i++) {
            rows.add(OrganisationBuilder.builder().id("o" + i).name("Office for health and social affairs, unit " + i).shortName("OHS " + i)
                    .level(Level.values()[i % Level.values().length]).sector("sector" + i % 5).build());
            rows.add(new Placement("p" + i, "chart", "o" + i, i % columns * ACROSS + random.nextInt(40),
                    Math.floorDiv(i, columns) * DOWN + random.nextInt(30), false, false));
        }
        for (int i = 0; i < organisations * 3 / 2; i++) {
            int from = random.nextInt(organisations);
            int to = random.nextInt(10) == 0 ? random.nextInt(organisations)
                    : Math.clamp(from + random.nextInt(-2, 3) + (long) columns * random.nextInt(-2, 3), 0, organisations - 1);
            if (from != to) {
                rows.add(RelationBuilder.builder().id("r" + i).source("o" + from).target("o" + to).kind("kind" + i % 5).direction(Direction.FORWARD)
                        .formality(Relation.Formality.values()[i % 2]).confidentiality(Confidentiality.PUBLIC)
                        .label(i % 3 == 0 ? "weekly call" : null).build());
            }
        }
        return Book.of(rows);
    }
}
