package roundtable.book;

import java.util.List;

/**
 * What one command did: the unit of undo, of a transaction in the file and of the history.
 *
 * @param label key in the words of what was done, such as "minutes.decision.change"
 * @param changes in the order they were made
 */
public record Step(String label, List<Change> changes) {

    public Step {
        changes = List.copyOf(changes);
    }

    /** The step that takes this one back, last change first. */
    public Step inverted() {
        return new Step(label, changes.reversed().stream().map(Change::inverted).toList());
    }
}
