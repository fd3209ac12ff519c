/// The voice. [Narration] is a pure function from a timeline to [Line]s, each with its place, its
/// end and its wordings; an [Engine] is a program that speaks, found by [Engines]; [Speech] turns a
/// text into a clip with it, or finds it in the [WavCache]; the [Narrator] has the lines spoken
/// ahead and keeps what fits.
package org.tactus.sound.speech;
