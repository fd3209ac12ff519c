package org.tactus.ui.player;

import org.tactus.body.Term;

/// What is told of a wish that was heard: what came of it.
enum Told implements Term {
    LIGHTER,
    MORE_HERE,
    /// It cannot be lighter than it is.
    LIGHTEST
}
