package roundtable.file;

import java.nio.file.Path;
import java.time.LocalDateTime;

/**
 * A file as it was at some moment, kept beside it.
 *
 * @param at local time of the machine that made it
 * @param size in bytes
 */
public record Backup(Path path, LocalDateTime at, Reason reason, long size) {

    /** Why a backup was made: the first opening of a day, before new tables, before going back to an older backup. */
    public enum Reason {
        DAILY, UPGRADE, RESTORE
    }
}
