package org.tactus.journal.share;

/// The names of the journal file. `docs/journal-format.md` describes them.
final class Field {
    static final String FORMAT = "format";
    static final String VERSION = "version";
    static final String PEOPLE = "people";
    static final String SESSIONS = "sessions";

    static final String ID = "id";
    static final String NAME = "name";
    static final String TINT = "tint";
    static final String PRESSURE = "pressure";
    static final String UNWANTED = "unwanted";

    static final String PERSON = "person";
    static final String BEGUN = "begun";
    static final String ROUTINE = "routine";
    static final String TITLE = "title";
    static final String PLANNED = "planned";
    static final String PLAYED = "played";
    static final String BREATHED = "breathed";
    static final String ENDING = "ending";
    static final String WORK = "work";
    static final String BEFORE = "before";
    static final String AFTER = "after";
    static final String OVERALL = "overall";
    static final String DURING = "during";
    static final String HURTING = "hurting";
    static final String NOTE = "note";

    static final String SPOT = "spot";
    static final String TIME = "time";
    static final String FIRMEST = "firmest";
    static final String AT = "at";
    static final String SCORES = "scores";
    static final String SAID = "said";
    static final String SPOTS = "spots";

    /// What `format` says.
    static final String JOURNAL = "tactus-journal";

    /// What `version` says.
    static final int CURRENT = 1;

    private Field() {}
}
