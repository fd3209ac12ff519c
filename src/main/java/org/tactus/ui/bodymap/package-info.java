/// The body map: the receiver's figure with zones lit, hatched or picked, and the giver's hands
/// moving over it.
///
/// [BodyMapView] is the whole picture; its parts are layers, one above the other: [FigureLayer]
/// (skin, shading, relief: drawn once and kept as a picture), [ZoneLayer] (what is marked),
/// [SideLabels], [HandsView]. All of them draw in body heights and share one transform, made by
/// [MapFit], that lays the framed part of the body into the room there is. [ZonePicker] turns mouse
/// and keys into picked spots. [HandHalo] is how firmly a hand presses, on the skin. Above them, in
/// pixels, lie [SpotBeads], numbers on spots, and [PictureEdge], where the figure fades out.
/// [BodyThumbnail] is the small still figure of a card.
///
/// Colours and line widths stand in `bodymap.css`, widths in body heights (hands: hand lengths).
@NullMarked
package org.tactus.ui.bodymap;

import org.jspecify.annotations.NullMarked;
