/// Fitting to time. [Fitting] makes of a routine the same one in the minutes available: each step
/// keeps within its [Leeway], [Shares] shares the time out among them, and what cannot be kept is
/// dropped and said. The answer is a [Fitted]. Everything is a pure function; nothing is guessed
/// and nothing is left over.
@NullMarked
package org.tactus.fit;

import org.jspecify.annotations.NullMarked;
