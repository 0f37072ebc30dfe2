package roundtable.catalogues;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import roundtable.book.Book;
import roundtable.book.Change;
import roundtable.book.Nullable;
import roundtable.book.Row;
import roundtable.controls.Captioned;
import roundtable.controls.ChoiceField;
import roundtable.controls.Question;
import roundtable.rules.Merging;
import roundtable.words.Words;
import roundtable.workspace.Desk;

/** What happens to a whole entry: it is ended, merged with another one, or deleted where nothing has it. */
final class Deeds extends Question {

    private final Desk desk;
    private @Nullable String into;

    Deeds(Desk desk, Runnable back) {
        super(desk.words().text("catalogues.cancel"), back);
        this.desk = desk;
        setId("catalogues-question");
    }

    /** Lets an entry no longer be offered from today on, so that yesterday was its last day, or offers it again. */
    void end(Catalogue catalogue, Row entry) {
        boolean again = Catalogue.until(entry) != null;
        apply(catalogue, again ? "catalogues.step.again" : "catalogues.step.end",
                List.of(new Change(entry, Catalogue.with(entry, "until", again ? null : LocalDate.now().minusDays(1)))));
    }

    /** Deletes an entry; one that is in use stays, and other ways are offered. */
    void delete(Catalogue catalogue, Row entry) {
        if (Uses.count(book(), entry) == 0) {
            apply(catalogue, "catalogues.step.delete", List.of(new Change(entry, null)));
            return;
        }
        String sentence = words().text("catalogues.delete.used", name(entry), Uses.text(words(), book(), entry));
        Button merge = answer("catalogues-merge-instead", words().text("catalogues.merge"), () -> merge(catalogue, entry));
        Button end = answer("catalogues-end-instead", words().text("catalogues.end"), () -> {
            end(catalogue, entry);
            close();
        });
        if (Catalogue.until(entry) == null) {
            ask(sentence, end, merge);
        } else {
            ask(sentence, merge);
        }
    }

    /** Asks with which entry another one is to be merged. */
    void merge(Catalogue catalogue, Row gone) {
        into = null;
        List<String> others = Stream.concat(Stream.of((String) null), catalogue.entries(book()).stream().map(Row::id)
                .filter(id -> !id.equals(gone.id()))).toList();
        Button merge = answer("catalogues-merge-now", words().text("catalogues.merge.now"), () -> merged(catalogue, gone.id()));
        merge.setDisable(true);
        ChoiceField<String> choice = new ChoiceField<>(() -> others, id -> id == null ? words().text("catalogues.merge.choose")
                : name(Objects.requireNonNull(catalogue.entry(book(), id))), () -> into, id -> {
                    into = id;
                    merge.setDisable(id == null);
                });
        choice.setId("catalogues-merge-into");
        String uses = Uses.text(words(), book(), gone);
        ask(uses.isEmpty() ? words().text("catalogues.merge.unused", name(gone))
                : words().text("catalogues.merge.used", name(gone), uses), merge);
        with(new Captioned(words().text("catalogues.merge.into"), choice), choice);
    }

    private void merged(Catalogue catalogue, String goneId) {
        Row gone = catalogue.entry(book(), goneId);
        Row kept = into == null ? null : catalogue.entry(book(), into);
        if (gone != null && kept != null) {
            apply(catalogue, "catalogues.step.merge", Merging.into(book(), gone, kept));
            desk.navigator().show(kept.id());
        }
        close();
    }

    private void apply(Catalogue catalogue, String label, List<Change> changes) {
        desk.workspace().apply(label, catalogue.keeping(book(), changes));
    }

    private String name(Row entry) {
        return Catalogue.name(desk.names(), entry);
    }

    private Book book() {
        return desk.workspace().book();
    }

    private Words words() {
        return desk.words();
    }
}
