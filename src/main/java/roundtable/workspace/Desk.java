package roundtable.workspace;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import roundtable.book.Body;
import roundtable.book.Book;
import roundtable.book.Document;
import roundtable.book.Nullable;
import roundtable.book.Row;
import roundtable.rules.Names;
import roundtable.rules.Problems;
import roundtable.words.Words;

/**
 * What every screen works with.
 *
 * @param workspace the open file
 * @param words the texts in the user's language
 * @param navigator the way to other screens
 * @param jobs work in the background
 * @param pages documents
 * @param shelf other files; null where nothing leads to them, as in a window on a backup
 * @param memory how the screens were left
 */
public record Desk(Workspace workspace, Words words, Navigator navigator, Jobs jobs, Pages pages,
        @Nullable Shelf shelf, Memory memory) {

    /** A desk from which nothing leads to other files. */
    public Desk(Workspace workspace, Words words, Navigator navigator, Jobs jobs, Pages pages) {
        this(workspace, words, navigator, jobs, pages, null);
    }

    /** A desk that remembers how the screens were left for as long as the window is open. */
    public Desk(Workspace workspace, Words words, Navigator navigator, Jobs jobs, Pages pages,
            @Nullable Shelf shelf) {
        this(workspace, words, navigator, jobs, pages, shelf, Memory.ofTheWindow());
    }

    /** The texts in which the minutes of a body are written: its own language, or else that of the file. */
    public Words wordsOf(String body) {
        Book book = workspace.book();
        return book.find(Body.class, body).map(Body::language).or(() -> book.document().map(Document::language))
                .map(Words::in).orElse(words);
    }

    /**
     * What is worth a second look in columns of a row as it is or is about to be, in the user's language; empty for
     * nothing and for no row.
     */
    public String hint(@Nullable Row row, String... columns) {
        return row == null ? "" : Problems.of(workspace.book(), row).stream().filter(problem -> List.of(columns).contains(problem.column()))
                .map(problem -> words.text(problem.key(), problem.values().toArray()))
                .collect(Collectors.joining(" "));
    }

    /** Today's names in the user's language, as the book is now. */
    public Names names() {
        UnaryOperator<String> texts = words::text;
        return new Names(workspace.book(), words.language(), null, texts);
    }
}
