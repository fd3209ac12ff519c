package org.tactus.terminal;

import org.tactus.session.Reading;

/// Goes along with one session: makes it heard, and keeps the screen on while it plays. For the
/// thread that plays the session.
public interface Company extends AutoCloseable {

    /// The session is where `reading` says.
    void follow(Reading reading);

    /// Waits until the last sounds of a session that came to its end were heard.
    void ringOut();

    /// Falls silent, lets the screen go, and ends every program that was started.
    @Override
    void close();
}
