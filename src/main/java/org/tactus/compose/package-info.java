/// Composing: from what somebody wishes for to an ordinary routine. [Composer] takes [Wishes] and
/// answers [Composed]: the routine, the [Why] of each of its steps, and every wish that is
/// [Unmet]. Inside, [Scope] says what may be done where, [Choice] picks places and positions,
/// [Budget] shares the time out, and [Notation] writes the steps down with words from [Phrases].
/// Everything here is a pure function of the wishes: no clock, no chance. `docs/composing.md` has
/// the constraints and the objective with their sources.
@NullMarked
package org.tactus.compose;

import org.jspecify.annotations.NullMarked;
