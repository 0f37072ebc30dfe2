package roundtable.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import roundtable.exchange.ExchangeException;
import roundtable.file.FileException;
import roundtable.words.Words;

/** Says in one sentence why a command failed, whatever happened. */
record Trouble(Words words) {

    String sentence(Throwable failure) {
        return switch (failure) {
            case FileException file -> words.text(file.key(), file.values());
            case ExchangeException source -> source.sentence(words);
            case NoSuchFileException missing -> words.text("cli.trouble.missing", missing.getFile());
            case AccessDeniedException denied -> words.text("cli.trouble.denied", denied.getFile());
            case FileAlreadyExistsException taken -> words.text("cli.trouble.folder", taken.getFile());
            case FileSystemException disk -> words.text("cli.trouble.disk", disk.getFile(), disk.getReason());
            case IOException other -> words.text("cli.trouble.other", other.getMessage());
            case UncheckedIOException within -> sentence(within.getCause());
            case OutOfMemoryError memory -> words.text("cli.trouble.memory");
            default -> words.text("cli.trouble.bug", failure);
        };
    }
}
