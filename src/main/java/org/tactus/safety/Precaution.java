package org.tactus.safety;

/// A limit with its reason.
public record Precaution(Limit limit, Reason reason) {}
