package org.tactus.routine;

import org.tactus.body.Term;

/// How the receiver lies, sits or stands.
public enum Position implements Term {
    PRONE,
    SUPINE,
    SIDE_LYING,
    SEATED,
    RECLINED,
    STANDING
}
