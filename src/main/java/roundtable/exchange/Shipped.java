package roundtable.exchange;

import java.io.IOException;
import java.io.InputStream;

/** Reads a source that is part of the program; that one of them does not fit is a mistake of the program. */
final class Shipped {

    /** Makes something of a source. */
    interface Reading<T> {
        T of(InputStream source) throws ExchangeException, IOException;
    }

    private Shipped() {
    }

    static <T> T read(String resource, Reading<T> reading) {
        try (InputStream source = Shipped.class.getResourceAsStream(resource)) {
            return reading.of(source);
        } catch (ExchangeException | IOException e) {
            throw new IllegalStateException(resource, e);
        }
    }
}
