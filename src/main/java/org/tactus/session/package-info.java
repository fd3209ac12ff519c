/// Time. A routine compiles to a [Timeline] of [Segment]s; [Timeline#at] answers the [Moment] of a
/// position and [Timeline#cues] the [Cue]s of an interval, both pure. A [Session] is a position on
/// a timeline; a [SessionPlayer] moves it along as the [SessionClock] says, the only class here
/// that knows a clock.
package org.tactus.session;
