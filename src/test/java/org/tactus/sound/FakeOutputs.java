package org.tactus.sound;

import java.io.ByteArrayOutputStream;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/// Devices that take a block whenever a test wants to hear one, and whose blocks are the time.
public final class FakeOutputs implements Outputs {
    private final Map<String, Device> devices = new ConcurrentHashMap<>();
    private final AtomicLong frames = new AtomicLong();
    private final AtomicInteger opened = new AtomicInteger();

    /// A device, and what it was given.
    private static final class Device {
        final Semaphore wanted = new Semaphore(0);
        final Semaphore played = new Semaphore(0);
        final CountDownLatch closed = new CountDownLatch(1);
        final ByteArrayOutputStream heard = new ByteArrayOutputStream();
        volatile boolean there = true;
    }

    public void plug(String name) {
        devices.put(name, new Device());
    }

    /// The next block is not taken any more.
    public void pull(String name) {
        var device = device(name);
        devices.remove(name);
        device.there = false;
        device.wanted.release();
    }

    /// It can be opened still, but takes nothing.
    void breakDown(String name) {
        var device = device(name);
        device.there = false;
        device.wanted.release(1_000_000);
    }

    /// How often a device was opened.
    public int opened() {
        return opened.get();
    }

    /// Takes so many blocks and answers them.
    public Samples heardOn(String name, int blocks) throws InterruptedException {
        var device = device(name);
        int before = device.heard.size();
        device.wanted.release(blocks);
        if (!device.played.tryAcquire(blocks, 15, TimeUnit.SECONDS)) {
            throw new AssertionError(name + " was not played on");
        }
        byte[] all = device.heard.toByteArray();
        return Samples.ofPcm(
                Arrays.copyOf(all, before + blocks * Deck.BLOCK * SampleBytes.FRAME), before);
    }

    public Samples all(String name) {
        return Samples.ofPcm(device(name).heard.toByteArray(), 0);
    }

    /// From now on it takes all that it is given.
    public void letGo(String name) {
        device(name).wanted.release(1_000_000);
    }

    public void letGo() {
        devices.keySet().forEach(this::letGo);
    }

    public boolean closed(String name) throws InterruptedException {
        return device(name).closed.await(15, TimeUnit.SECONDS);
    }

    public long nanoTime() {
        return frames.get() * 1_000_000_000L / SoundFormat.RATE;
    }

    public Instant wall() {
        return Instant.EPOCH.plusNanos(nanoTime());
    }

    @Override
    public List<String> names() {
        return List.copyOf(devices.keySet());
    }

    @Override
    public Optional<OutputLine> open(Optional<String> name) {
        var device = Optional.ofNullable(devices.get(name.orElse("default")));
        device.ifPresent(there -> opened.incrementAndGet());
        return device.map(this::line);
    }

    private Device device(String name) {
        return Optional.ofNullable(devices.get(name)).orElseThrow();
    }

    private OutputLine line(Device device) {
        return new OutputLine() {
            @Override
            public int waiting() {
                return 0;
            }

            @Override
            public boolean write(byte[] bytes, int length) {
                device.wanted.acquireUninterruptibly();
                if (device.there) {
                    device.heard.write(bytes, 0, length);
                    frames.addAndGet(length / SampleBytes.FRAME);
                    device.played.release();
                }
                return device.there;
            }

            @Override
            public void close() {
                device.closed.countDown();
            }
        };
    }
}
