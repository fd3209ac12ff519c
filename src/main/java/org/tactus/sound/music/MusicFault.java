package org.tactus.sound.music;

import org.tactus.body.Term;

/// What is wrong with the person's music; the rest of it plays.
///
/// @param name of the file or folder, without the folders it lies in
public record MusicFault(Kind kind, String name) {

    /// What can be wrong.
    public enum Kind implements Term {
        FOLDER_UNREADABLE,
        /// A folder within it is left out.
        SUBFOLDER_UNREADABLE,
        /// It holds nothing that could be played.
        FOLDER_EMPTY,
        /// The file is left out.
        FILE_UNREADABLE,
        /// The file is played up to where it is damaged.
        FILE_DAMAGED,
        /// The file ends before the end that it announced: it was cut off.
        FILE_SHORT
    }
}
