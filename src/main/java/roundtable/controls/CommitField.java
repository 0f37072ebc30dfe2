package roundtable.controls;

import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.control.TextField;

/**
 * A line of text that keeps itself: what is typed is handed over after a pause, on leaving, by Enter and when the
 * window asks; Escape brings back what stood there when the field was entered.
 *
 * <p>A screen gives it a getter and a setter, puts it in place together with its {@link #sentence()} (see
 * {@link Captioned}), and calls {@link #refresh()} whenever the book changed. Before a screen turns to another row it
 * calls {@link #commit()}, because the getter and the setter then speak of the other one.
 * <pre>
 * CommitField name = new CommitField(() -&gt; row().name(),
 *         text -&gt; workspace.typed("organisations.name.change", Organisation.class, id, o -&gt; o.withName(text)));
 * name.setAccessibleText(words.text("organisations.name"));
 * name.onLeave(workspace::endTyping);
 * </pre>
 * A setter that cannot take the text calls {@link #tell} with a sentence and stores nothing: the text stays, and
 * with {@link #about} it waits for its author even when another row is shown meanwhile.
 */
public class CommitField extends TextField implements Typed {

    private final Typing typing;

    /** A field on a text; a getter that gives null means no text. */
    public CommitField(Supplier<String> get, Consumer<String> set) {
        typing = new Typing(this, get, set);
        getStyleClass().add("commit-field");
        setOnAction(e -> commit());
    }

    @Override
    public final Typing typing() {
        return typing;
    }

    /** The text as a row keeps it: without blanks around it, null when nothing is left. */
    public static String orNull(String text) {
        String stripped = text.strip();
        return stripped.isEmpty() ? null : stripped;
    }
}
