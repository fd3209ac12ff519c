package org.tactus.terminal;

import org.tactus.session.Reading;
import org.tactus.session.Session;

/// Where a session is shown as text.
interface SessionScreen {

    /// Before it begins.
    void open(Session session);

    /// Now.
    void show(Reading reading);

    /// After it has ended.
    void close(Reading reading);
}
