package org.tactus.sound;

/// Where samples go to be heard.
interface OutputLine extends AutoCloseable {

    /// How many frames were written that nobody has heard yet.
    int waiting();

    /// Writes `length` bytes as [SampleBytes] has them, and waits until there is room for them;
    /// answers whether it could.
    boolean write(byte[] bytes, int length);

    @Override
    void close();
}
