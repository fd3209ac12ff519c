/// What the journal has to tell: every type here is a pure function of [org.tactus.journal.Entry]
/// records and, where the day matters, of a date. A session is compared with itself
/// ([Comparison], with the one honest sentence in [Felt]); many are looked over ([Trend], [Heat],
/// [Helped], [Week]); and three look ahead ([Plan], [MoreHere],
/// [SeeSomeone]).
///
/// Scores only ever compare a person with themselves, so that all entries handed in are those of
/// one person. Their order does not matter. Nothing here ranks, praises or blames.
@NullMarked
package org.tactus.journal.look;

import org.jspecify.annotations.NullMarked;
