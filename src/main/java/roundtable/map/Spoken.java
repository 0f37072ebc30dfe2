package roundtable.map;

import java.util.List;
import java.util.stream.Collectors;
import roundtable.book.Book;
import roundtable.book.Confidentiality;
import roundtable.book.Relation;
import roundtable.book.RelationKind;
import roundtable.book.Seat;
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

    /** A card: its name, its sector and level, and each of its lines. */
    String of(Box box) {
        Book book = open.book();
        Words words = open.words();
        Names names = open.names();
        if (box.isSeat()) {
            return book.find(Seat.class, box.id()).map(seat -> words.text("map.spoken.seat",
                    names.of(box.organisation()), words.of(seat.role()))).orElse(box.name());
        }
        List<Line> lines = open.sheet() == null ? List.of() : open.sheet().linesAt(box.id());
        return lines.isEmpty() ? box.name() : words.text("map.spoken.card", box.name(), lines.stream()
                .map(line -> words.text("map.spoken.to", line.kind(), nameOf(Sheet.other(line, box.id()))))
                .collect(Collectors.joining("; ")));
    }

    /** A line: who, what, whom, and what it says. */
    String of(Line line) {
        Relation relation = open.book().get(Relation.class, line.id());
        String said = relation == null || relation.label() == null ? "" : relation.label();
        String text = open.words().text("map.spoken.line", nameOf(line.from()), line.kind(), nameOf(line.to()), said).strip();
        return line.confidentiality() == Confidentiality.PUBLIC ? text
                : text + " " + open.words().text("map.spoken.kept", open.words().of(line.confidentiality()));
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
