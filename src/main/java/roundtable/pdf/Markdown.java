package roundtable.pdf;

import java.util.Set;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Block;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/** The light Markdown of the minutes as XHTML: paragraphs, lists, bold and italic; all else is plain text. */
final class Markdown {

    private static final Set<Class<? extends Block>> BLOCKS = Set.of(ListBlock.class, BlockQuote.class);
    private static final Parser PARSER = Parser.builder().enabledBlockTypes(BLOCKS).postProcessor(Markdown::plain).build();
    private static final HtmlRenderer RENDERER =
            HtmlRenderer.builder().escapeHtml(true).softbreak("<br />").build();

    /** A number with a dot at the beginning of a line, as in "1. Quartal". */
    private static final Pattern NUMBERED = Pattern.compile("(?m)^(\\s{0,3}\\d{1,9})([.)])(?=\\s)");

    private Markdown() {
    }

    /** Well-formed XHTML of block elements. */
    static String html(String text) {
        return RENDERER.render(PARSER.parse(withoutLoneNumber(Letters.legal(text))));
    }

    /** One numbered line alone is no list but a date or a quarter, which Germans write with a dot. */
    private static String withoutLoneNumber(String text) {
        return NUMBERED.matcher(text).results().count() == 1 ? NUMBERED.matcher(text).replaceFirst("$1\\\\$2") : text;
    }

    /** Paper has no pictures from elsewhere and no links to click: their words stay. */
    private static Node plain(Node root) {
        root.accept(new AbstractVisitor() {
            @Override
            public void visit(Link link) {
                visitChildren(link);
                String shown = text(link);
                if (!shown.equals(link.getDestination()) && !link.getDestination().equals("mailto:" + shown)) {
                    link.appendChild(new Text(" (" + link.getDestination() + ")"));
                }
                unwrap(link);
            }

            @Override
            public void visit(Image image) {
                visitChildren(image);
                unwrap(image);
            }
        });
        return root;
    }

    private static String text(Node node) {
        StringBuilder text = new StringBuilder();
        node.accept(new AbstractVisitor() {
            @Override
            public void visit(Text part) {
                text.append(part.getLiteral());
            }
        });
        return text.toString();
    }

    private static void unwrap(Node node) {
        while (node.getFirstChild() != null) {
            node.insertBefore(node.getFirstChild());
        }
        node.unlink();
    }
}
