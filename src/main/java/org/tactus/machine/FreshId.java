package org.tactus.machine;

import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;

/// An id that nothing else has. It is no secret, and so need not come from [java.security], which
/// reads its configuration through a channel ([PlainFile] tells what that does).
public final class FreshId {
    private static final long VERSION = 0xF000;
    private static final long RANDOM = 0x4000;
    private static final long VARIANT = 0xC000_0000_0000_0000L;
    private static final long STANDARD = 0x8000_0000_0000_0000L;

    private FreshId() {}

    /// A random one, of version 4 of RFC 9562.
    public static UUID make() {
        var random = ThreadLocalRandom.current();
        return new UUID(
                (random.nextLong() & ~VERSION) | RANDOM, (random.nextLong() & ~VARIANT) | STANDARD);
    }
}
