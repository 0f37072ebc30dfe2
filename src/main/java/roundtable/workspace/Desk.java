package roundtable.workspace;

import java.util.function.UnaryOperator;
import roundtable.rules.Names;
import roundtable.words.Words;

/**
 * What every screen works with.
 *
 * @param workspace the open file
 * @param words the texts in the user's language
 * @param navigator the way to other screens
 * @param jobs work in the background
 * @param pages documents
 */
public record Desk(Workspace workspace, Words words, Navigator navigator, Jobs jobs, Pages pages) {

    /** Today's names in the user's language, as the book is now. */
    public Names names() {
        UnaryOperator<String> texts = words::text;
        return new Names(workspace.book(), words.language(), null, texts);
    }
}
