package org.tactus.routine;

/// How much a routine may hold.
final class Limits {
    static final int MOST_SECONDS = 4 * 60 * 60;
    static final int MOST_STEPS = 500;
    static final int MOST_UNROLLED = 2000;
    static final int MOST_TIMES = 20;
    static final int DEEPEST_GROUP = 4;
    static final int LONGEST_TEXT = 500;

    private Limits() {}
}
