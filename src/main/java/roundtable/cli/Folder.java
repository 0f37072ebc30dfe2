package roundtable.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import roundtable.exchange.ExchangeException;

/** The folder that an export goes to. A file appears in it whole or not at all. */
final class Folder {

    /** One file to be written. */
    record Product(String name, Making making) {
    }

    /** Writes one file. */
    interface Making {
        void write(Path file) throws Failure, ExchangeException, IOException;
    }

    private final Path path;
    private final boolean force;
    private final Console console;

    /** @param force whether files that are there already are replaced */
    Folder(Path path, boolean force, Console console) {
        this.path = path;
        this.force = force;
        this.console = console;
    }

    /** Writes all products, or none when one of them would replace a file. */
    void write(List<Product> products) throws Failure, ExchangeException, IOException {
        for (Product product : products) {
            checkFree(path.resolve(product.name()));
        }
        if (!products.isEmpty()) {
            Files.createDirectories(path);
        }
        for (Product product : products) {
            write(product);
        }
    }

    private void write(Product product) throws Failure, ExchangeException, IOException {
        Path target = path.resolve(product.name());
        Path part = path.resolve("." + product.name() + ".part");
        try {
            product.making().write(part);
            Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(part);
        }
        console.say(target);
    }

    private void checkFree(Path target) throws Failure {
        if (!force && Files.exists(target)) {
            throw Failure.of(console.words().text("cli.target.exists", target));
        }
    }
}
