package roundtable.organisations;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.FlowPane;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import roundtable.book.Ids;
import roundtable.book.Rows;
import roundtable.book.Source;
import roundtable.rules.SourceProblems;
import roundtable.workspace.Desk;

/** A public page that says so: its title and address, when it was read, and the way to it in the browser. */
final class SourceFields extends FieldsPart<Source> {

    private static final String CHANGE = "organisations.source.change";

    private final Desk desk;
    private final String id;

    private SourceFields(Desk desk, String id) {
        super(desk, Source.class, id);
        this.desk = desk;
        this.id = id;
        getChildren().addAll(
                fields().title(new RowField<>("title", "organisations.source.title", CHANGE,
                        Source::title, Source::withTitle)),
                fields().title(new RowField<>("address", "organisations.source.address", CHANGE,
                        Source::address, Source::withAddress)),
                fields().day(new RowField<>("seen", "organisations.source.seen", CHANGE,
                        Source::seen, Source::withSeen)),
                new FlowPane(button("organisations.source.open", Feather.EXTERNAL_LINK, this::open),
                        button("organisations.source.copy", Feather.COPY, this::copy)));
    }

    /** The sources of an organisation; a new one is begun with the address of its page. */
    static PartList<Source> list(Desk desk, String organisation) {
        PartList<Source> list = new PartList<>(desk, new PartList.Kind<>("organisation-source",
                "organisations.sources", "organisations.source.add", "organisations.source.added",
                "organisations.source.removed", () -> Rows.sources(desk.workspace().book(), organisation),
                address -> new Source(Ids.next(), organisation, null, null, SourceProblems.site(address), address,
                        LocalDate.now()),
                source -> summary(desk, source), source -> new SourceFields(desk, source.id())), true)
                .about(organisation);
        list.refuse(address -> SourceProblems.isAddress(address) ? Optional.empty()
                : Optional.of(desk.words().text("rules.source.address")));
        return list;
    }

    private static String summary(Desk desk, Source source) {
        return Stream.of(source.title(), SourceProblems.site(source.address()),
                source.seen() == null ? null : desk.words().date(source.seen()))
                .filter(text -> text != null).distinct().collect(Collectors.joining(" · "));
    }

    private Button button(String key, Feather icon, Runnable action) {
        Button button = new Button(desk.words().text(key), new FontIcon(icon));
        button.setAccessibleText(desk.words().text(key));
        button.setId(key.replace("organisations.", "organisation.").replace('.', '-'));
        button.setOnAction(event -> {
            commit();
            action.run();
        });
        return button;
    }

    private void open() {
        address().ifPresent(desk.pages()::web);
    }

    private void copy() {
        address().ifPresent(address -> {
            ClipboardContent content = new ClipboardContent();
            content.putString(address);
            Clipboard.getSystemClipboard().setContent(content);
        });
    }

    private Optional<String> address() {
        return desk.workspace().book().find(Source.class, id).map(Source::address);
    }
}
