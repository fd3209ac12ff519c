/// What a session sounds like: [Clip]s at frames of the [SoundFormat], [Spoken] lines, [Music].
package org.tactus.sound;
