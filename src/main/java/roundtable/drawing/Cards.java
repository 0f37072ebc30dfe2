package roundtable.drawing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import roundtable.book.Book;
import roundtable.book.Chart;
import roundtable.book.Nullable;
import roundtable.book.Organisation;
import roundtable.book.Placement;
import roundtable.book.RelationKind.Dash;
import roundtable.book.Seat;
import roundtable.book.Sector;
import roundtable.drawing.Box.Frame;
import roundtable.drawing.ChartContent.Member;
import roundtable.drawing.Label.Role;
import roundtable.rules.Names;

/** Makes the cards of a chart's organisations: wide and high enough that every name stands whole in its own box. */
final class Cards {

    private static final double[] WIDTHS = {134, 164, 196};
    private static final int[] MOST_LINES = {5, 5, Integer.MAX_VALUE};
    private static final double LEFT = 10;
    private static final double RIGHT = 5;
    private static final double TOP = 4;
    private static final double LOWEST = 34;
    private static final double HEADING = 10.5;
    static final double NAME = 9.5;
    /** The size of the smallest letters in points. */
    static final double SMALL = 8;
    private static final double SEAT_WIDTH = 76;
    private static final double SEAT_RIGHT = 5;
    private static final double SEAT_GAP = 5;
    private static final double BODY_EDGE = 8;
    private static final double BADGE_ROOM = 3;
    /** How much larger a card is by each step of a rule. */
    private static final double[] GROWN = {1, 1.15, 1.3, 1.5};

    private final Book book;
    private final Names names;
    private final ChartContent content;
    private final boolean sectorNames;
    private final Wrapping wrapping;
    private final Looks looks;
    private final TextWidth widths;

    /** Cards for a chart; on one without columns each card says its sector. */
    Cards(Book book, Chart chart, Names names, ChartContent content, Looks looks, TextWidth widths) {
        this.looks = looks;
        this.widths = widths;
        this.book = book;
        this.names = names;
        this.content = content;
        this.sectorNames = chart.kind() == Chart.Kind.NETWORK;
        this.wrapping = new Wrapping(widths);
    }

    List<Card> all() {
        return content.organisations().stream().map(this::card).toList();
    }

    private Card card(Organisation organisation) {
        List<Member> members = content.members().get(organisation.id());
        if (members == null || members.isEmpty()) {
            return plain(organisation, members != null, widthFor(organisation), looks.size(organisation), BADGE_ROOM);
        }
        return body(organisation, members, NAME, Integer.MAX_VALUE);
    }

    /** A body with smaller letters and so many lines at most for each name in it, for a place with little room. */
    Card shapedBody(Card card, double size, int most) {
        return body(book.get(Organisation.class, card.id()), content.members().get(card.id()), size, most);
    }

    private double widthFor(Organisation organisation) {
        String name = names.of(organisation);
        boolean bold = heading(organisation).isEmpty();
        double word = wrapping.widestPart(name, NAME, bold);
        for (int i = 0; i < WIDTHS.length; i++) {
            double inside = WIDTHS[i] - LEFT - RIGHT;
            if (word <= inside && wrapping.lines(name, NAME, bold, inside).size() <= MOST_LINES[i]) {
                return WIDTHS[i];
            }
        }
        return WIDTHS[WIDTHS.length - 1];
    }

    /**
     * A card without seats.
     *
     * @param step by how many steps a rule makes it larger
     * @param below room for badges under the text, where it has any
     */
    private Card plain(Organisation organisation, boolean body, double width, int step, double below) {
        List<Label> labels = texts(organisation, width - LEFT - RIGHT, NAME, Integer.MAX_VALUE);
        double text = bottom(labels);
        double room = text + TOP + (looks.badges(organisation, width, LOWEST, widths).isEmpty() ? 0 : below);
        double height = Math.max(LOWEST, room) * GROWN[step];
        double down = Math.max(0, (height - room) / 2);
        Card smaller = step > 0 ? plain(organisation, body, width, step - 1, below)
                : room > text + TOP ? plain(organisation, body, width, 0, 0) : null;
        return new Card(box(organisation, width * GROWN[step], height, body), List.of(),
                labels.stream().map(label -> label.moved(0, down)).toList(), smaller);
    }

    /**
     * A card without seats in another shape, for a place with little room.
     *
     * @param width in points
     * @param size of the letters of its name in points
     * @param most lines of its name; what is more ends with dots
     */
    Card shaped(Card card, double width, double size, int most) {
        Organisation organisation = book.get(Organisation.class, card.id());
        List<Label> labels = texts(organisation, width - LEFT - RIGHT, size, most);
        double room = bottom(labels) + TOP;
        double height = Math.max(LOWEST, room);
        return new Card(box(organisation, width, height, card.box().body()), List.of(),
                labels.stream().map(label -> label.moved(0, (height - room) / 2)).toList(), null);
    }

    /** The least width in points of a card in which no word of its name is broken between letters. */
    double narrowest(Card card, double size) {
        Organisation organisation = book.get(Organisation.class, card.id());
        return wrapping.widestPart(names.of(organisation), size, heading(organisation).isEmpty()) + LEFT + RIGHT;
    }

    /** Name, short name as the heading over it, and the sector where no column says it. */
    private List<Label> texts(Organisation organisation, double width, double size, int most) {
        List<Label> labels = new ArrayList<>();
        Optional<String> heading = heading(organisation);
        String id = organisation.id();
        heading.ifPresent(text -> add(labels, id, Role.HEADING, text, size + HEADING - NAME, true, Colours.TEXT, width));
        add(labels, id, Role.NAME, names.of(organisation), size, heading.isEmpty(),
                heading.isEmpty() ? Colours.TEXT : Colours.QUIET_TEXT, width, most);
        if (sectorNames) {
            sector(organisation).ifPresent(sector ->
                    add(labels, id, Role.MARK, names.of(sector), SMALL, false, Colours.QUIET_TEXT, width));
        }
        return labels;
    }

    private void add(List<Label> labels, String of, Role role, String text, double size, boolean bold, String colour,
            double width) {
        add(labels, of, role, text, size, bold, colour, width, Integer.MAX_VALUE);
    }

    private void add(List<Label> labels, String of, Role role, String text, double size, boolean bold, String colour,
            double width, int most) {
        List<String> lines = wrapping.lines(text, size, bold, width, most);
        labels.add(new Label(of, role, text, lines, size, bold, colour, LEFT, labels.isEmpty() ? TOP : bottom(labels) + 1,
                wrapping.widest(lines, size, bold), lines.size() * size * Label.LINE_HEIGHT));
    }

    private static double bottom(List<Label> labels) {
        Label last = labels.getLast();
        return last.y() + last.h();
    }

    private Card body(Organisation organisation, List<Member> members, double size, int most) {
        int columns = members.size() <= 3 ? 1 : members.size() <= 8 ? 2 : members.size() <= 12 ? 3 : members.size() <= 16 ? 4 : 5;
        double width = Math.max(widthFor(organisation),
                columns * (seatWidth(members, size) + SEAT_GAP) - SEAT_GAP + 2 * BODY_EDGE);
        List<Label> labels = new ArrayList<>(texts(organisation, width - LEFT - RIGHT, size, most));
        List<Box> seats = new ArrayList<>();
        double seatWidth = (width - 2 * BODY_EDGE + SEAT_GAP) / columns - SEAT_GAP;
        double y = bottom(labels) + TOP;
        for (int first = 0; first < members.size(); first += columns) {
            List<Card> row = members.subList(first, Math.min(members.size(), first + columns)).stream()
                    .map(member -> seat(organisation, member, seatWidth, size, most)).toList();
            double height = row.stream().mapToDouble(Card::h).max().orElse(0);
            for (int i = 0; i < row.size(); i++) {
                double x = BODY_EDGE + i * (seatWidth + SEAT_GAP);
                seats.add(at(row.get(i).box(), x, y, height));
                double down = y + (height - row.get(i).h()) / 2;
                row.get(i).labels().forEach(label -> labels.add(label.moved(x, down)));
            }
            y += height + SEAT_GAP;
        }
        return new Card(box(organisation, width, y - SEAT_GAP + BODY_EDGE, true), seats, labels, null);
    }

    /** As wide as the widest word in any seat, within reason. */
    private double seatWidth(List<Member> members, double size) {
        double word = members.stream().mapToDouble(member -> Math.max(
                wrapping.widestPart(names.shortOf(book.get(Organisation.class, member.organisation())), size, false),
                member.role() == Seat.Role.MEMBER ? 0 : wrapping.widestPart(role(member), SMALL, true))).max().orElse(0);
        return Math.clamp(word + LEFT + SEAT_RIGHT + 0.5, SEAT_WIDTH, WIDTHS[0]);
    }

    private String role(Member member) {
        return names.words().apply("kinds.seat-role." + key(member.role()));
    }

    private Card seat(Organisation body, Member member, double width, double size, int most) {
        Organisation organisation = book.get(Organisation.class, member.organisation());
        List<Label> labels = new ArrayList<>();
        add(labels, member.id(), Role.NAME, names.shortOf(organisation), size, false, Colours.TEXT, width - LEFT - SEAT_RIGHT, most);
        if (member.role() != Seat.Role.MEMBER) {
            add(labels, member.id(), Role.MARK, role(member), SMALL, true, Colours.QUIET_TEXT, width - LEFT - SEAT_RIGHT);
        }
        String sector = accent(organisation);
        Box box = new Box(member.id(), organisation.id(), names.shortOf(organisation), 0, 0, width,
                bottom(labels) - TOP + 9, body.id(), false, Colours.PAPER, Colours.tint(sector, 0.35), sector, dash(organisation),
                Frame.PLAIN, List.of(), false, false);
        return new Card(box, List.of(), labels.stream().map(label -> label.moved(0, 4.5 - TOP)).toList(), null);
    }

    private static Box at(Box seat, double x, double y, double height) {
        return new Box(seat.id(), seat.organisation(), seat.name(), x, y, seat.w(), height, seat.parent(), false,
                seat.fill(), seat.edge(), seat.accent(), seat.dash(), seat.frame(), seat.badges(), false, false);
    }

    private Box box(Organisation organisation, double w, double h, boolean body) {
        Placement placement = content.placements().get(organisation.id());
        String sector = accent(organisation);
        boolean placed = placement != null && placement.x() != null && placement.y() != null;
        return new Box(organisation.id(), organisation.id(), names.of(organisation), 0, 0, w, h, null, body,
                Colours.tint(sector, body ? 0.86 : 0.93), Colours.shade(sector, 0.15), sector,
                dash(organisation), looks.frame(organisation), Stream.concat(looks.letters(organisation, widths).stream(),
                        looks.badges(organisation, w, h, widths).stream()).toList(), placed && placement.pinned(), placed);
    }

    private Optional<String> heading(Organisation organisation) {
        return Optional.of(names.shortOf(organisation)).filter(text -> !text.equals(names.of(organisation)));
    }

    private Optional<Sector> sector(Organisation organisation) {
        return book.find(Sector.class, organisation.sector());
    }

    private String accent(Organisation organisation) {
        return looks.shade(organisation).map(Looks.Shade::colour).orElse(Colours.NONE);
    }

    private Dash dash(Organisation organisation) {
        return looks.shade(organisation).map(Looks.Shade::dash).orElse(Dash.SOLID);
    }

    static String key(@Nullable Enum<?> constant) {
        return constant == null ? "" : constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
