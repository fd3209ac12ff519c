package org.tactus.routine;

/// Something wrong with a file of JSON: a routine, or a journal that is to be read in.
///
/// @param path the field it concerns, such as `steps[4].pressure`; empty where it is the whole file
/// @param code a stable word for what is wrong, such as `unknown-field`; the rules of lint have
///     theirs in [Lint.Rule]
/// @param message in English, as the format's own words are: what was found and what is allowed
public record Problem(Severity severity, Place place, String path, String code, String message) {

    /// An error in a file as a whole.
    public static Problem ofFile(String code, String message) {
        return new Problem(Severity.ERROR, Place.START, "", code, message);
    }

    /// One line for a terminal or an editor: `FILE:LINE:COLUMN: error: steps[4].pressure: 9 is
    /// above 5`.
    public String line(String source) {
        return Shown.words(source)
                + ":"
                + place.line()
                + ":"
                + place.column()
                + ": "
                + severity.id()
                + ": "
                + text();
    }

    /// The path and the message.
    public String text() {
        return path.isEmpty() ? message : path + ": " + message;
    }
}
