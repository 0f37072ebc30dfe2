package roundtable.controls;

import javafx.css.PseudoClass;
import javafx.geometry.Insets;
import javafx.scene.control.Label;
import javafx.scene.control.Skin;
import javafx.scene.control.TableRow;
import javafx.scene.control.skin.TableRowSkin;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** A row of a {@link ListTable}; the first one of a group has the heading of the group above its cells. */
final class GroupedRow<T> extends TableRow<T> {

    /** Height of a heading in widths of a letter m. */
    private static final double HEIGHT = 2.4;
    private static final PseudoClass FOLDED = PseudoClass.getPseudoClass("folded");

    private final ListTable<T> table;
    private final Label heading = new Label();
    private final FontIcon arrow = new FontIcon(Feather.CHEVRON_DOWN);
    private boolean folded;

    GroupedRow(ListTable<T> table) {
        this.table = table;
        heading.getStyleClass().add("group-heading");
        heading.setGraphic(arrow);
        heading.fontProperty().addListener((_, _, _) -> makeRoom());
        heading.setOnMousePressed(event -> {
            table.requestFocus();
            table.groups().at(getIndex()).ifPresent(group -> table.fold(group, !group.folded()));
            event.consume();
        });
        setOnMouseClicked(event -> {
            if (event.getClickCount() == 2 && !table.groups().isTitle(getIndex()) && getItem() != null) {
                table.open(getItem());
            }
        });
    }

    @Override
    public void updateIndex(int index) {
        super.updateIndex(index);
        name();
    }

    @Override
    protected void updateItem(T item, boolean empty) {
        super.updateItem(item, empty);
        name();
    }

    @Override
    protected Skin<?> createDefaultSkin() {
        return new HeadedSkin(this);
    }

    private void name() {
        TableGroups.Group<T> group = isEmpty() ? null : table.groups().at(getIndex()).orElse(null);
        String title = group == null ? "" : group.title();
        boolean away = group != null && group.folded();
        if (!title.equals(heading.getText()) || away != folded) {
            folded = away;
            heading.setText(title);
            arrow.setIconCode(folded ? Feather.CHEVRON_RIGHT : Feather.CHEVRON_DOWN);
            setAccessibleHelp(title.isEmpty() ? null
                    : folded ? table.words().text("controls.table.folded", title) : title);
            pseudoClassStateChanged(FOLDED, folded);
            makeRoom();
            requestLayout();
        }
    }

    private void makeRoom() {
        heading.setVisible(!heading.getText().isEmpty());
        setPadding(new Insets(heading.isVisible() ? Math.ceil(HEIGHT * heading.getFont().getSize()) : 0, 0, 0, 0));
    }

    private final class HeadedSkin extends TableRowSkin<T> {

        HeadedSkin(TableRow<T> row) {
            super(row);
        }

        @Override
        protected void layoutChildren(double x, double y, double width, double height) {
            super.layoutChildren(x, y, width, height);
            if (!getChildren().contains(heading)) {
                getChildren().add(heading);
            }
            heading.resizeRelocate(0, 0, getSkinnable().getWidth(), getPadding().getTop());
            getChildren().forEach(child -> child.setVisible(child == heading ? !heading.getText().isEmpty() : !folded));
        }

        @Override
        protected double computePrefHeight(double width, double top, double right, double bottom, double left) {
            return folded ? getPadding().getTop() : super.computePrefHeight(width, top, right, bottom, left);
        }

        @Override
        protected double computeMinHeight(double width, double top, double right, double bottom, double left) {
            return folded ? getPadding().getTop() : super.computeMinHeight(width, top, right, bottom, left);
        }
    }
}
