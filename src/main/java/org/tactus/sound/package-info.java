/// What a session sounds like. A [Score] is laid out from the timeline and the person's
/// [SoundWishes]: clips at frames. Two read it: a [Recording], which writes all of it to a file,
/// and a [Loudspeaker], which follows a running session block by block. Spoken lines ([Spoken]) and
/// [Music] come from outside; the [Ambience]s are music made here. `docs/sound.md` tells how.
package org.tactus.sound;
