package org.tactus.safety;

import java.util.List;

/// What is done on the left and then on the right.
record Twin(List<Piece> left, List<Piece> right) {
    /// The same on both.
    static Twin same(List<Piece> pieces) {
        return new Twin(pieces, pieces);
    }
}
