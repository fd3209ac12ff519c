/// The voice. [Narration] is a pure function from a timeline to [Line]s, each with its place, its
/// end and its wordings; an [Engine] is a program that speaks, found by [Engines]; [Speech] turns a
/// text into a clip with it, or finds it in the [WavCache]; the [Narrator] has lines spoken
/// and keeps what fits; a [VoiceOver] goes along with a session and has the lines that it comes to
/// next spoken first, as its [Script] says.
package org.tactus.sound.speech;
