package roundtable.organisations;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.scene.control.Button;
import roundtable.book.Organisation;
import roundtable.controls.Question;
import roundtable.words.Words;
import roundtable.workspace.Desk;

/** Organisations from a spreadsheet: says how many there are and which may be known already, and adds them if asked. */
final class Pasting extends Question {

    private static final int NAMED = 3;

    private final Desk desk;
    private final Words words;
    private final Consumer<List<String>> added;

    /**
     * Nothing is asked yet.
     *
     * @param added gets the keys of new organisations
     * @param back where the keys go afterwards
     */
    Pasting(Desk desk, Consumer<List<String>> added, Runnable back) {
        super(desk.words().text("organisations.cancel"), back);
        this.desk = desk;
        this.words = desk.words();
        this.added = added;
        setId("organisation-pasting");
    }

    /** Shows what would be added of a text from the clipboard. */
    void show(String text) {
        PastedRows pasted = PastedRows.of(desk, text);
        if (pasted.rows().isEmpty()) {
            ask(words.text("organisations.paste.none"));
            return;
        }
        List<Button> answers = new ArrayList<>();
        if (!pasted.known().isEmpty() && !pasted.fresh().isEmpty()) {
            answers.add(answer("paste-new", words.text("organisations.paste.new", pasted.fresh().size()),
                    () -> add(pasted.fresh())));
        }
        answers.add(answer("paste-all", words.text("organisations.paste.all", pasted.rows().size()),
                () -> add(pasted.rows())));
        ask(sentence(pasted), answers.toArray(Button[]::new));
    }

    private String sentence(PastedRows pasted) {
        List<String> sentences = new ArrayList<>();
        sentences.add(words.count("organisations.paste.ask", pasted.rows().size()));
        if (!pasted.known().isEmpty()) {
            sentences.add(words.text("organisations.paste.known", pasted.known().size(),
                    some(pasted.known().stream().map(Organisation::name).toList())));
        }
        if (!pasted.unclear().isEmpty()) {
            sentences.add(words.text("organisations.paste.unclear", some(pasted.unclear())));
        }
        return String.join(" ", sentences);
    }

    private String some(List<String> names) {
        String first = names.stream().limit(NAMED).collect(Collectors.joining(", "));
        return names.size() <= NAMED ? first : words.text("organisations.paste.more", first, names.size() - NAMED);
    }

    private void add(List<Organisation> rows) {
        close();
        desk.workspace().put(rows.size() == 1 ? "organisations.added" : "organisations.added.several", rows);
        added.accept(rows.stream().map(Organisation::id).toList());
    }
}
