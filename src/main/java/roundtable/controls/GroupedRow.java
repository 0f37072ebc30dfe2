package roundtable.controls;

import javafx.geometry.Insets;
import javafx.scene.control.Label;
import javafx.scene.control.Skin;
import javafx.scene.control.TableRow;
import javafx.scene.control.skin.TableRowSkin;

/** A row of a {@link ListTable}; the first one of a group has the heading of the group above its cells. */
final class GroupedRow<T> extends TableRow<T> {

    /** Height of a heading in widths of a letter m. */
    private static final double HEIGHT = 2.4;

    private final ListTable<T> table;
    private final Label heading = new Label();

    GroupedRow(ListTable<T> table) {
        this.table = table;
        heading.getStyleClass().add("group-heading");
        heading.fontProperty().addListener((_, _, _) -> makeRoom());
        setOnMouseClicked(event -> {
            if (event.getClickCount() == 2 && getItem() != null) {
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
        String title = isEmpty() ? "" : table.groups().above(getIndex());
        if (!title.equals(heading.getText())) {
            heading.setText(title);
            setAccessibleHelp(title.isEmpty() ? null : title);
            makeRoom();
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
        }
    }
}
