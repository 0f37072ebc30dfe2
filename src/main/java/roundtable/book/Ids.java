package roundtable.book;

import java.security.SecureRandom;
import java.util.UUID;

/** Keys for new rows: UUIDs of version 7 (RFC 9562), which sort by the time they were made. */
public final class Ids {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static long last;

    private Ids() {
    }

    /** A key nobody has used before; later keys of one run of the program sort after earlier ones. */
    public static synchronized String next() {
        // 48 bits of time and 12 bits that count within a millisecond.
        last = Math.max(last + 1, System.currentTimeMillis() << 12);
        long high = (last >>> 12) << 16 | 0x7000 | last & 0xfff;
        long low = RANDOM.nextLong() >>> 2 | 0x8000000000000000L;
        return new UUID(high, low).toString();
    }
}
