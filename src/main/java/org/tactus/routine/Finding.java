package org.tactus.routine;

/// What lint has to say of a routine.
///
/// @param where the field it concerns
record Finding(Lint.Rule rule, Where where, String message) {

    /// The same as a problem of a routine that stands in no file.
    Problem withoutPlace() {
        return new Problem(rule.severity(), Place.START, where.path(), rule.id(), message);
    }
}
