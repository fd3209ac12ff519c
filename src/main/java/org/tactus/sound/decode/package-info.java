/// Sound from elsewhere, read piece by piece: [AudioFiles] opens a file as [Pcm], whatever its
/// format, and [Converted] brings it into the format in which everything is computed. Nothing is
/// ever held whole in memory.
package org.tactus.sound.decode;
