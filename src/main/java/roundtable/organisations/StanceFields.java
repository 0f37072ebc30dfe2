package roundtable.organisations;

import roundtable.book.Stance;
import roundtable.workspace.Desk;

/** When a position began and ended and where it is known from; another position is another row, never a change of this one. */
final class StanceFields extends FieldsPart<Stance> {

    private static final String CHANGE = "organisations.stance.change";

    StanceFields(Desk desk, String id) {
        super(desk, Stance.class, id);
        getChildren().addAll(
                fields().title(new RowField<>("basis", "organisations.stance.basis", CHANGE, Stance::basis, Stance::withBasis)),
                row(fields().day(new RowField<>("since", "organisations.stance.first", CHANGE, Stance::since, Stance::withSince)),
                        fields().day(new RowField<>("until", "organisations.stance.last", CHANGE, Stance::until,
                                Stance::withUntil))));
    }
}
