package roundtable.pdf;

import java.util.ArrayList;
import java.util.List;
import roundtable.book.AgendaItem;
import roundtable.book.Body.MinutesKind;
import roundtable.book.Distribution.Edition;
import roundtable.book.Entry;
import roundtable.book.Nullable;
import roundtable.book.Rows;
import roundtable.pdf.MinutesView.Item;
import roundtable.pdf.MinutesView.Line;
import roundtable.rules.Printed;
import roundtable.rules.Problem;
import roundtable.words.Words;

/** The items of the agenda with what was said, decided and agreed at each. */
final class ItemsPart {

    private static final Line LEFT_OUT = new Line(null, null, null, null, null, null);

    private final Sitting sitting;
    private final Words words;
    private final MinutesKind kind;
    private final AgreedPart agreed;
    private final RequestsPart requests;
    private int shortened;
    private int hidden;

    ItemsPart(Sitting sitting, MinutesKind kind) {
        this.sitting = sitting;
        this.words = sitting.words();
        this.kind = kind;
        this.agreed = new AgreedPart(sitting);
        this.requests = new RequestsPart(sitting);
    }

    List<Item> items() {
        List<Item> items = new ArrayList<>();
        for (AgendaItem item : sitting.items().order()) {
            items.add(item(item));
        }
        return items;
    }

    /** What the reader of the program should know: how much this kind of minutes and this edition leave out. */
    List<Problem> warnings() {
        List<Problem> warnings = new ArrayList<>();
        if (shortened > 0) {
            warnings.add(warning(kind == MinutesKind.DECISIONS ? "documents.warning.shortened.decisions"
                    : "documents.warning.shortened.results", shortened));
        }
        if (hidden > 0) {
            warnings.add(warning(sitting.edition() == Edition.PUBLIC ? "documents.warning.left-out.public"
                    : "documents.warning.left-out.members", hidden));
        }
        return warnings;
    }

    private Problem warning(String key, int count) {
        return Problem.warning(key, sitting.meeting().id(), null, String.valueOf(count));
    }

    private Item item(AgendaItem item) {
        String number = sitting.items().of(item.id());
        String anchor = "item-" + number.replace('.', '-');
        int depth = sitting.items().depth(item.id()) + 1;
        if (!sitting.shows(item)) {
            hidden++;
            return new Item(anchor, number, depth, null, null, List.of(), List.of(LEFT_OUT));
        }
        return new Item(anchor, number, depth, sitting.typed(item.title()), remark(item), requests.of(item), lines(item));
    }

    private @Nullable String remark(AgendaItem item) {
        List<String> remarks = new ArrayList<>();
        if (item.presenter() != null) {
            remarks.add(words.text("documents.item.presenter", sitting.shortName(item.presenter()).text()));
        }
        if (item.result() != null && item.result() != AgendaItem.Result.DECIDED) {
            remarks.add(words.text("documents.item.result", words.of(item.result())));
        }
        return remarks.isEmpty() ? null : String.join(" · ", remarks);
    }

    private List<Line> lines(AgendaItem item) {
        List<Line> lines = new ArrayList<>();
        for (Entry entry : Rows.entries(sitting.book(), item.id())) {
            if (entry.text().isBlank()) {
                continue;
            }
            if (!Printed.prints(kind, entry.kind())) {
                shortened++;
            } else if (sitting.shows(entry)) {
                lines.add(line(entry));
            } else {
                hidden++;
                addLeftOut(lines);
            }
        }
        return lines;
    }

    /** One mark for a run of lines, so that nobody can count them. */
    private static void addLeftOut(List<Line> lines) {
        if (lines.isEmpty() || !lines.getLast().equals(LEFT_OUT)) {
            lines.add(LEFT_OUT);
        }
    }

    private Line line(Entry entry) {
        Said text = sitting.typed(entry.text());
        return switch (entry.kind()) {
            case DECISION -> new Line(null, null, Markdown.html(text.text()), text.lang(), agreed.decision(entry), null);
            case ACTION -> new Line(null, null, null, text.lang(), null, agreed.action(entry));
            default -> new Line(label(entry.kind()), speaker(entry), Markdown.html(text.text()), text.lang(), null, null);
        };
    }

    private @Nullable String label(Entry.Kind entry) {
        return entry == Entry.Kind.INFORMATION || entry == Entry.Kind.DISCUSSION ? null : words.of(entry);
    }

    /** Whoever spoke is named in narrative minutes; a statement or a question is always somebody's. */
    private @Nullable Said speaker(Entry entry) {
        boolean named = kind == MinutesKind.NARRATIVE || label(entry.kind()) != null;
        return named && entry.speaker() != null ? sitting.shortName(entry.speaker()) : null;
    }
}
