package roundtable.organisations;

import javafx.scene.Node;

/** A part of the card of an organisation. */
interface CardPart {

    Node node();

    /** Shows the book as it is now. */
    void refresh();

    /** Hands over what was typed. */
    void commit();
}
