/// Music from the person's own files. [FolderMusic] plays the files of a folder one after the
/// other; [MusicAhead] decodes any music ahead of time, so that the thread that plays never waits
/// for it.
package org.tactus.sound.music;
