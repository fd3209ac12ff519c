/// The body map without a picture: [Zone]s with their limits, [Side]s and [Spot]s, and their measured shapes in body heights. Everything else is built on its words.
package org.tactus.body;
