package roundtable.map;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import roundtable.book.Book;
import roundtable.book.Confidentiality;
import roundtable.book.Direction;
import roundtable.book.Organisation;
import roundtable.book.Relation;
import roundtable.book.RelationKind;
import roundtable.book.Seat;
import roundtable.book.Sector;
import roundtable.drawing.Box;
import roundtable.drawing.Line;
import roundtable.rules.Names;
import roundtable.words.Words;

/** What a screen reader says about a card or a line: the picture in words. */
final class Spoken {

    private final OpenChart open;

    Spoken(OpenChart open) {
        this.open = open;
    }

    /** A chart as a whole, and where all its names are to be found when it is painted. */
    String of(Sheet sheet, boolean painted) {
        Words words = open.words();
        String whole = words.text("map.spoken.chart", open.chart().name(),
                words.count("map.organisations", sheet.boxes().stream().filter(box -> !box.isSeat()).count()),
                words.count("map.lines", sheet.lines().size()));
        return painted ? words.text("map.spoken.painted", whole, words.text("map.command.table")) : whole;
    }

    /** A card: its name, its sector and level, and each of its lines. */
    String of(Box box) {
        Book book = open.book();
        Words words = open.words();
        Names names = open.names();
        if (box.isSeat()) {
            return book.find(Seat.class, box.id()).map(seat -> words.text("map.spoken.seat",
                    names.of(box.organisation()), words.of(seat.role()))).orElse(box.name());
        }
        String who = Stream.of(box.name(), book.find(Organisation.class, box.organisation()).map(Organisation::level)
                .map(words::of).orElse(""), book.find(Organisation.class, box.organisation())
                .flatMap(o -> book.find(Sector.class, o.sector())).map(names::of).orElse(""))
                .filter(part -> !part.isEmpty()).collect(Collectors.joining(", "));
        List<Line> lines = open.sheet() == null ? List.of() : open.sheet().linesAt(box.id());
        return lines.isEmpty() ? who : words.text("map.spoken.card", who, words.count("map.spoken.lines", lines.size()),
                lines.stream().map(line -> words.text("map.spoken.to", line.kind(),
                        Stream.concat(Stream.of(nameOf(Sheet.other(line, box.id()))), said(line)).collect(Collectors.joining(", "))))
                        .collect(Collectors.joining("; ")));
    }

    /** A line: who, what, whom, and what it says. */
    String of(Line line) {
        String text = open.words().text("map.spoken.line", nameOf(line.from()), line.kind(), nameOf(line.to()),
                said(line).collect(Collectors.joining(", "))).strip();
        return line.confidentiality() == Confidentiality.PUBLIC ? text
                : text + " " + open.words().text("map.spoken.kept", open.words().of(line.confidentiality()));
    }

    /** What a line says, and whether what it shows is informal or runs both ways. */
    private Stream<String> said(Line line) {
        Relation relation = open.book().get(Relation.class, line.id());
        String label = relation == null || relation.label() == null ? "" : relation.label();
        return Stream.of(label, line.startHead() && line.endHead() ? open.words().of(Direction.BOTH) : "",
                line.informal() ? open.words().of(Relation.Formality.INFORMAL) : "").filter(part -> !part.isEmpty());
    }

    /** What a line says about its kind, for lists. */
    String kind(Relation relation) {
        return open.book().find(RelationKind.class, relation.kind()).map(open.names()::of).orElse("");
    }

    private String nameOf(String box) {
        Box found = open.sheet() == null ? null : open.sheet().box(box);
        return found == null ? "" : found.name();
    }
}
