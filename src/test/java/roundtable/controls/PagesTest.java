package roundtable.controls;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;

class PagesTest {

    private final Pages<String, Region> pages = new Pages<>(2, _ -> new Region());

    @Test
    void a_page_one_comes_back_to_is_the_one_that_was_left_and_the_only_one_seen() {
        Region first = pages.turn("first");
        pages.turn("second");

        assertThat(pages.turn("first")).isSameAs(first);
        assertThat(pages.inFront("first")).isTrue();
        assertThat(pages.getChildren()).hasSize(2).first().isSameAs(first);
        assertThat(pages.getChildren().filtered(Node::isVisible)).containsExactly(first);
        assertThat(pages.getChildren().filtered(Node::isManaged)).containsExactly(first);
    }

    @Test
    void the_page_nobody_turned_to_for_the_longest_time_is_let_go() {
        Region first = pages.turn("first");
        Region second = pages.turn("second");
        pages.turn("first");
        Region third = pages.turn("third");

        assertThat(pages.getChildren()).containsExactlyInAnyOrder(first, third);
        assertThat(pages.turn("second")).isNotSameAs(second);
    }
}
