/// What keeps a massage safe: the questions of the screening, what their answers mean today, and
/// what they change in a routine, each change with its reason. Questions and rules are data with
/// stable ids; everything here is a pure function of answers and a date. `docs/safety.md` lists
/// the rules with their sources.
@NullMarked
package org.tactus.safety;

import org.jspecify.annotations.NullMarked;
