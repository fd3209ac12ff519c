import org.jspecify.annotations.NullMarked;

/// Tactus guides a massage session.
@NullMarked
module org.tactus {
    requires static org.jspecify;
    requires java.desktop;
    requires javafx.controls;
    requires javafx.graphics;
    requires atlantafx.base;
    requires org.kordamp.ikonli.core;
    requires org.kordamp.ikonli.javafx;
    requires org.kordamp.ikonli.feather;
    requires tools.jackson.core;
    requires info.picocli;
    requires j.ogg.vorbis;
    requires javasound.flac;
    requires jlayer;
    requires ical4j.core;
    requires org.apache.commons.codec;
    requires org.apache.commons.logging;
    requires org.apache.fontbox;
    requires org.apache.pdfbox;
    requires org.apache.pdfbox.io;
    requires ch.qos.logback.classic;
    requires ch.qos.logback.core;
    requires org.slf4j;
    requires java.sql;
    requires org.xerial.sqlitejdbc;
}
