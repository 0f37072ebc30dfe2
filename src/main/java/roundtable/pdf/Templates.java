package roundtable.pdf;

import io.pebbletemplates.pebble.PebbleEngine;
import io.pebbletemplates.pebble.extension.AbstractExtension;
import io.pebbletemplates.pebble.extension.Function;
import io.pebbletemplates.pebble.loader.ClasspathLoader;
import io.pebbletemplates.pebble.template.EvaluationContext;
import io.pebbletemplates.pebble.template.PebbleTemplate;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import roundtable.words.Words;

/** Fills the templates of {@code resources/documents}; a template asks for words with {@code t('key', value)}. */
final class Templates {

    private static final PebbleEngine ENGINE = engine();
    private static final String STYLE = style();

    private Templates() {
    }

    /** The XHTML of a document: a template, filled with what it calls "page". */
    static String fill(String template, Object page, Words words) {
        StringWriter xhtml = new StringWriter();
        try {
            PebbleTemplate filled = ENGINE.getTemplate(template);
            filled.evaluate(xhtml, Map.of("page", page, "style", STYLE), words.locale());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Letters.legal(xhtml.toString());
    }

    private static PebbleEngine engine() {
        ClasspathLoader loader = new ClasspathLoader(Templates.class.getClassLoader());
        loader.setPrefix("documents");
        loader.setSuffix(".html");
        return new PebbleEngine.Builder().loader(loader).strictVariables(true).autoEscaping(true)
                .extension(new AbstractExtension() {
                    @Override
                    public Map<String, Function> getFunctions() {
                        return Map.of("t", new WordFunction());
                    }
                }).build();
    }

    private static String style() {
        try (InputStream in = Templates.class.getResourceAsStream("/documents/print.css")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The text of a key with values, in the language of the document. */
    private static final class WordFunction implements Function {

        @Override
        public List<String> getArgumentNames() {
            return null;
        }

        @Override
        public Object execute(Map<String, Object> values, PebbleTemplate self, EvaluationContext context, int line) {
            Object[] rest = values.entrySet().stream().filter(value -> !value.getKey().equals("0"))
                    .sorted(Map.Entry.comparingByKey()).map(Map.Entry::getValue).toArray();
            return Words.in(context.getLocale().getLanguage()).text((String) values.get("0"), rest);
        }
    }
}
