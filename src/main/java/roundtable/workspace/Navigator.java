package roundtable.workspace;

/** Brings rows into view: the way from one screen to another. */
public interface Navigator {

    /** Opens the screen a row belongs to and shows the row there. */
    void show(String rowId);
}
