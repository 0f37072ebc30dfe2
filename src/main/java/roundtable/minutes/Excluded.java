package roundtable.minutes;

import java.util.List;
import java.util.function.BiFunction;
import roundtable.book.Bias;
import roundtable.book.Book;
import roundtable.book.Change;
import roundtable.book.Decision;
import roundtable.book.Rows;
import roundtable.rules.Biased;
import roundtable.words.Words;
import roundtable.workspace.Desk;

/** The organisations that must not vote on a decision because their interests are touched. */
final class Excluded {

    private Excluded() {
    }

    static OrganisationChips<Bias> of(Desk desk, Organisations organisations, String decision) {
        Words words = desk.words();
        OrganisationChips.Said said = new OrganisationChips.Said("bias-add", words.text("minutes.bias"),
                words.text("minutes.bias.add"), name -> words.text("minutes.bias.remove", name));
        return new OrganisationChips<>(desk, organisations, said, () -> Rows.biases(desk.workspace().book(), decision),
                Bias::organisation, bias -> change(desk, decision, (book, row) -> Biased.include(book, row, bias)),
                () -> desk.workspace().book().find(Decision.class, decision)
                        .map(row -> Biased.choices(desk.workspace().book(), row, organisations.choices())).orElse(List.of()),
                organisation -> change(desk, decision, (book, row) -> Biased.exclude(book, row, organisation)));
    }

    private static void change(Desk desk, String decision, BiFunction<Book, Decision, List<Change>> edit) {
        Book book = desk.workspace().book();
        book.find(Decision.class, decision)
                .ifPresent(row -> desk.workspace().apply("minutes.bias.change", edit.apply(book, row)));
    }
}
