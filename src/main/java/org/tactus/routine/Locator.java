package org.tactus.routine;

/// Finds the value that a path leads to.
final class Locator {
    private Locator() {}

    /// The place of the value, or of the nearest value around it where it is absent.
    static int token(Json root, Where where) {
        return find(root, where).token();
    }

    private static Json find(Json root, Where where) {
        return switch (where) {
            case Where.Root() -> root;
            case Where.Field(var parent, var name) -> {
                var found = find(root, parent);
                var key = Key.find(name);
                var value =
                        found instanceof Json.Obj object && key != null ? object.get(key) : null;
                yield value != null ? value : found;
            }
            case Where.Item(var parent, var index) -> {
                var found = find(root, parent);
                yield found instanceof Json.Arr(var _, var items) && index < items.size()
                        ? items.get(index)
                        : found;
            }
        };
    }
}
