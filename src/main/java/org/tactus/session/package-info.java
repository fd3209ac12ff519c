/// Time: a routine compiles to a timeline of [Segment]s and [Cue]s; a session is a position on it. Pure but for the one clock.
package org.tactus.session;
