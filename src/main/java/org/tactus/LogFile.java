package org.tactus;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.encoder.PatternLayoutEncoder;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.rolling.FixedWindowRollingPolicy;
import ch.qos.logback.core.rolling.RollingFileAppender;
import ch.qos.logback.core.rolling.SizeBasedTriggeringPolicy;
import ch.qos.logback.core.util.FileSize;
import java.io.IOException;
import java.nio.file.Path;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tactus.machine.OwnFiles;

/// The log: one file of at most 5 MB in the data folder, and the one before it. Set up in code
/// because reading a configuration file would cost more than everything else before the first
/// frame.
final class LogFile {
    private static final long LARGEST = 5L * 1024 * 1024;

    private LogFile() {}

    /// Sends all log lines to `folder`. Without `debug`, information and worse only.
    static void open(Path folder, boolean debug) {
        var context = (LoggerContext) LoggerFactory.getILoggerFactory();
        context.reset();
        var root = context.getLogger(Logger.ROOT_LOGGER_NAME);
        root.setLevel(Level.WARN);
        context.getLogger("org.tactus").setLevel(debug ? Level.DEBUG : Level.INFO);
        // They would log every text of a report, names and notes included, glyph by glyph.
        context.getLogger("org.apache.fontbox").setLevel(Level.OFF);
        context.getLogger("org.apache.pdfbox").setLevel(Level.OFF);

        var encoder = new PatternLayoutEncoder();
        encoder.setContext(context);
        encoder.setPattern("%d{yyyy-MM-dd HH:mm:ss.SSS} %-5level %logger{0} - %msg%n");
        encoder.start();

        var file = folder.resolve("tactus.log").toString();
        var appender = new OwnLog();
        appender.setContext(context);
        appender.setFile(file);
        appender.setEncoder(encoder);

        var rolling = new FixedWindowRollingPolicy();
        rolling.setContext(context);
        rolling.setParent(appender);
        rolling.setFileNamePattern(folder.resolve("tactus.%i.log").toString());
        rolling.setMinIndex(1);
        rolling.setMaxIndex(1);
        rolling.start();
        var size = new SizeBasedTriggeringPolicy<ILoggingEvent>();
        size.setContext(context);
        size.setMaxFileSize(new FileSize(LARGEST));
        size.start();
        appender.setRollingPolicy(rolling);
        appender.setTriggeringPolicy(size);
        appender.start();
        root.addAppender(appender);
    }

    /// Readable by its owner only, each time it is begun anew as well.
    private static final class OwnLog extends RollingFileAppender<ILoggingEvent> {
        @Override
        public void openFile(String name) throws IOException {
            OwnFiles.createFile(Path.of(name));
            super.openFile(name);
        }
    }

    /// Log lines before the data folder is known, or where it cannot be written, go nowhere: the
    /// terminal belongs to the person.
    static void silence() {
        ((LoggerContext) LoggerFactory.getILoggerFactory()).reset();
    }
}
