/// The receiver's body: the words ([Zone] with its limits, [Side], [View], [Spot]) and their
/// measured shapes. [Body] holds the figure in body heights and answers which [ZoneShape] lies at a
/// place; [Hands] holds what touches it. Everything is plain numbers and SVG path data, drawn
/// elsewhere; everything else in the application is built on these words.
package org.tactus.body;
