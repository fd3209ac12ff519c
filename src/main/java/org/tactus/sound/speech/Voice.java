package org.tactus.sound.speech;

/// A voice to choose.
///
/// @param id what the program knows it by
/// @param language its language tag
/// @param name what people know it by
public record Voice(String id, String language, String name) {}
