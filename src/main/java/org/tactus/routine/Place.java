package org.tactus.routine;

/// A place in a text file. Lines end at LF, CR or CR LF; a tab is one character and so is anything
/// outside the basic plane (an emoji); a byte order mark is none.
///
/// @param line from 1
/// @param column in characters (code points), from 1
public record Place(int line, int column) {
    public static final Place START = new Place(1, 1);
}
