package roundtable.pdf;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import roundtable.book.Attendance;
import roundtable.book.Attendance.Presence;
import roundtable.book.Confidentiality;
import roundtable.book.Contact;
import roundtable.book.Meeting;
import roundtable.book.Nullable;
import roundtable.book.Rows;
import roundtable.book.Seat;
import roundtable.pdf.MinutesView.Attendee;
import roundtable.pdf.MinutesView.Group;
import roundtable.rules.ComingAndGoing;
import roundtable.words.Words;

/** Who was there, organisation by organisation, and whether the body could decide. */
final class AttendancePart {

    private static final Set<Presence> HERE = EnumSet.of(Presence.PRESENT, Presence.ONLINE, Presence.DEPUTISED);
    private static final Set<Presence> VISITING = EnumSet.of(Presence.GUEST, Presence.OBSERVER);

    private final Sitting sitting;
    private final Words words;
    private final Map<String, String> outs = new HashMap<>();

    AttendancePart(Sitting sitting) {
        this.sitting = sitting;
        this.words = sitting.words();
    }

    List<Group> groups() {
        if (!sitting.shows(sitting.meeting().confidentiality())) {
            return List.of();
        }
        return List.of(group(words.text("documents.attendance.present"), HERE),
                group(words.text("documents.attendance.guests"), VISITING),
                group(words.text("documents.attendance.apologies"), EnumSet.of(Presence.EXCUSED, Presence.PROXY)),
                group(words.text("documents.attendance.absent"), EnumSet.of(Presence.ABSENT)))
                .stream().filter(group -> !group.attendees().isEmpty()).toList();
    }

    /** The sentence about the quorum as it was found at the opening; null where nothing was noted. */
    @Nullable String quorum() {
        Meeting meeting = sitting.meeting();
        if (meeting.votingSeats() == null || meeting.seatsFilled() == null) {
            return null;
        }
        String filled = words.text("documents.quorum.filled", meeting.seatsFilled(), meeting.votingSeats());
        if (meeting.quorumNeeded() == null) {
            return filled;
        }
        return filled + " " + (meeting.seatsFilled() >= meeting.quorumNeeded()
                ? words.text("documents.quorum.given", meeting.quorumNeeded())
                : words.text("documents.quorum.missed", meeting.quorumNeeded()));
    }

    private Group group(String title, Set<Presence> presences) {
        List<Attendance> rows = Rows.attendance(sitting.book(), sitting.meeting().id()).stream()
                .filter(row -> presences.contains(row.presence()))
                .sorted(Comparator.comparing(this::position).thenComparing(this::sortName, words.order())).toList();
        return new Group(title, HERE.containsAll(presences) || VISITING.containsAll(presences),
                rows.stream().map(this::attendee).toList());
    }

    private Attendee attendee(Attendance row) {
        String organisation = organisation(row);
        boolean guestOnly = organisation == null;
        Said name = guestOnly ? guest(row) : sitting.name(organisation);
        Said person = guestOnly ? null : person(row);
        return new Attendee(name, guestOnly ? null : sitting.abbreviation(organisation), person, note(row));
    }

    private @Nullable Said person(Attendance row) {
        if (row.contact() != null) {
            return fromElsewhere(row, sitting.contact(row.contact()));
        }
        if (row.guest() != null) {
            return guest(row);
        }
        Seat seat = seat(row);
        return seat == null || row.presence() == Presence.DEPUTISED ? null : sitting.contact(seat.contact());
    }

    /** A deputy may come from another organisation than the seat's. */
    private @Nullable Said fromElsewhere(Attendance row, @Nullable Said person) {
        String from = sitting.book().find(Contact.class, row.contact()).map(Contact::organisation).orElse(null);
        return person == null || from == null || from.equals(organisation(row)) ? person
                : new Said(person.text() + " (" + sitting.shortName(from).text() + ")", person.lang());
    }

    /** Guests are named in print only where the edition stays among the members. */
    private Said guest(Attendance row) {
        boolean named = row.guest() != null && sitting.shows(Confidentiality.MEMBERS);
        return named ? sitting.typed(row.guest()) : Said.here(words.text("documents.attendance.guest"));
    }

    private String note(Attendance row) {
        List<String> notes = new ArrayList<>();
        Seat seat = seat(row);
        if (seat != null && seat.role() != Seat.Role.MEMBER) {
            notes.add(words.of(seat.role()));
        }
        if (seat != null && !seat.voting() && seat.role() == Seat.Role.MEMBER) {
            notes.add(words.text("documents.attendance.advisory"));
        }
        if (row.presence() == Presence.ONLINE || row.presence() == Presence.OBSERVER) {
            notes.add(words.of(row.presence()));
        }
        deputy(row, seat, notes);
        stay(row, notes);
        remarks(row, notes);
        return String.join("; ", notes);
    }

    private void deputy(Attendance row, @Nullable Seat seat, List<String> notes) {
        if (row.presence() == Presence.DEPUTISED && seat != null) {
            Said usual = sitting.contact(seat.contact());
            notes.add(usual == null || Objects.equals(seat.contact(), row.contact())
                    ? words.text("documents.attendance.deputy") : words.text("documents.attendance.deputy-for", usual.text()));
        }
        if (row.presence() == Presence.PROXY) {
            Seat proxy = sitting.book().get(Seat.class, row.proxy());
            notes.add(proxy == null ? words.of(Presence.PROXY)
                    : words.text("documents.attendance.proxy", sitting.shortName(proxy.organisation()).text()));
        }
    }

    private void stay(Attendance row, List<String> notes) {
        String from = sitting.items().of(row.fromItem());
        String until = sitting.items().of(row.untilItem());
        if (!from.isEmpty() || row.arrivedAt() != null) {
            notes.add(at(from.isEmpty() ? words.text("documents.attendance.late")
                    : words.text("documents.attendance.from-item", from), row.arrivedAt()));
        }
        if (!until.isEmpty() || row.leftAt() != null) {
            notes.add(at(until.isEmpty() ? words.text("documents.attendance.left")
                    : words.text("documents.attendance.until-item", until), row.leftAt()));
        }
    }

    /** For which items somebody was out, in any edition; what else was noted only among the members. */
    private void remarks(Attendance row, List<String> notes) {
        for (String remark : row.note() == null ? List.<String>of() : List.of(row.note().split(ComingAndGoing.NEXT))) {
            String out = outs().get(remark);
            if (out != null && HERE.contains(row.presence())) {
                notes.add(out);
            } else if (out == null && sitting.shows(Confidentiality.MEMBERS)) {
                notes.add(remark);
            }
        }
    }

    /** How it is written down in any language that somebody was out, and how that reads in this one. */
    private Map<String, String> outs() {
        if (outs.isEmpty()) {
            List<String> numbers = sitting.items().order().stream().map(item -> sitting.items().of(item.id())).toList();
            for (Words language : Words.LANGUAGES.stream().map(Words::in).toList()) {
                for (String from : numbers) {
                    outs.put(language.text("documents.attendance.out-one", from), words.text("documents.attendance.out-one", from));
                    numbers.forEach(until -> outs.put(language.text("documents.attendance.out", from, until),
                            words.text("documents.attendance.out", from, until)));
                }
            }
        }
        return outs;
    }

    private String at(String text, @Nullable LocalTime time) {
        return time == null ? text : text + " (" + words.text("documents.clock", words.time(time)) + ")";
    }

    private double position(Attendance row) {
        Seat seat = seat(row);
        if (seat == null) {
            return Double.MAX_VALUE;
        }
        return seat.role() == Seat.Role.CHAIR ? -Double.MAX_VALUE : seat.position();
    }

    private String sortName(Attendance row) {
        String organisation = organisation(row);
        return organisation == null ? "" : sitting.name(organisation).text();
    }

    private @Nullable String organisation(Attendance row) {
        Seat seat = seat(row);
        return seat != null ? seat.organisation() : row.organisation();
    }

    private @Nullable Seat seat(Attendance row) {
        return sitting.book().get(Seat.class, row.seat());
    }
}
