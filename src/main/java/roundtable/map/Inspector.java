package roundtable.map;

import java.util.List;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.StackPane;

/** The panel at the right: about the marked organisations, the marked lines, or the chart when nothing is marked. */
final class Inspector extends ScrollPane {

    private final OpenChart open;
    private final OrganisationForm organisations;
    private final RelationForm relations;
    private final ChartForm chart;
    private final StackPane page = new StackPane();

    Inspector(OpenChart open, ChartCanvas canvas, MapCommands commands) {
        this.open = open;
        this.organisations = new OrganisationForm(open, canvas, commands);
        this.relations = new RelationForm(open, commands);
        this.chart = new ChartForm(open, commands);
        setId("map-inspector");
        getStyleClass().add("map-inspector");
        setContent(page);
        page.setMinWidth(0);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        page.getChildren().addAll(chart, organisations, relations);
        page.getChildren().forEach(form -> ((javafx.scene.layout.VBox) form).setMinWidth(0));
        page.setAlignment(javafx.geometry.Pos.TOP_LEFT);
        open.selection().markedProperty().addListener((property, was, is) -> show());
        open.sheetProperty().addListener((property, was, is) -> show());
        show();
    }

    /** Keeps what is being typed in it. */
    void commit() {
        organisations.commit();
        relations.commit();
        chart.commit();
    }

    private void show() {
        List<String> cards = open.markedOrganisations();
        List<String> lines = open.markedRelations();
        boolean aboutLines = !lines.isEmpty() && cards.isEmpty();
        only(aboutLines ? relations : cards.isEmpty() ? chart : organisations);
        if (aboutLines) {
            relations.show(lines);
        } else if (cards.isEmpty()) {
            chart.show();
        } else {
            organisations.show(cards);
        }
    }

    private void only(javafx.scene.Node form) {
        page.getChildren().forEach(node -> {
            node.setVisible(node == form);
            node.setManaged(node == form);
        });
    }
}
