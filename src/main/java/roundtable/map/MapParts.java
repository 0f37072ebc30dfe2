package roundtable.map;

/** The parts of the map screen that a command opens or turns to. */
interface MapParts {

    /** Goes to the line in which organisations and relations are typed. */
    void add();

    /** Goes to the search. */
    void find();

    /** Makes a chart and shows it. */
    void newChart();

    /** Goes to the filter of the chart. */
    void filter();

    /** Goes to the rules by which the chart looks. */
    void looks();

    /** Turns from the picture to its tables and back. */
    void table();

    /** Says what would come of a text from the clipboard, and asks whether it shall. */
    void paste(String text);

    /** Shows where stakeholders stand, or hides it. */
    void positions();

    /** Goes to the catalogue of relation kinds. */
    void kinds();
}
