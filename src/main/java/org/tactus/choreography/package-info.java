/// The hands in motion: what the giver's hands do on the figure at a moment of a step, as a pure
/// function of the [org.tactus.session.Segment], the time into it and the geometry of the zones.
/// [Choreography] prepares a segment and answers a [Scene] with [Hand]s for every instant of it. A
/// segment is worked in [Stretch]es (front, then back), a stretch by [Worker]s (a hand or a thing),
/// each of which follows a [Track] along the zones in the [HandMotion] of the technique.
package org.tactus.choreography;
