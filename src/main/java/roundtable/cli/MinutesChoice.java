package roundtable.cli;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import roundtable.book.Body;
import roundtable.book.Book;
import roundtable.book.Meeting;
import roundtable.book.Rows;
import roundtable.words.Words;

/** Which minutes an export makes. */
record MinutesChoice(Book book, Words words) {

    /** The meetings asked for: "all" that have taken place, the "last" of each body, "none", or those of a number. */
    List<Meeting> of(String asked) throws Failure {
        List<Meeting> chosen = bodies().flatMap(body -> ofBody(body, asked).stream()).toList();
        if (chosen.isEmpty() && !asked.equals("all") && !asked.equals("none")) {
            throw Failure.of(words.text("cli.export.no-meeting", asked));
        }
        return chosen;
    }

    private Stream<Body> bodies() {
        return book.all(Body.class).stream();
    }

    private List<Meeting> ofBody(Body body, String asked) {
        List<Meeting> meetings = Rows.meetings(book, body.id());
        List<Meeting> held = meetings.stream().filter(this::wasHeld).toList();
        return switch (asked) {
            case "none" -> List.of();
            case "all" -> held;
            case "last" -> Optional.of(held).filter(some -> !some.isEmpty()).map(some -> List.of(some.getLast()))
                    .orElse(List.of());
            default -> meetings.stream().filter(meeting -> meeting.number().equals(asked)).toList();
        };
    }

    /** Whether it took place: it came to minutes, or lines were written before anybody said so; never a cancelled one. */
    private boolean wasHeld(Meeting meeting) {
        return switch (meeting.state()) {
            case CANCELLED -> false;
            case PLANNED, INVITED -> Rows.items(book, meeting.id()).stream()
                    .anyMatch(item -> !Rows.entries(book, item.id()).isEmpty());
            default -> true;
        };
    }
}
