/// Taking a session along: [SessionFile] has its lines spoken and writes all of it as one audio
/// file.
package org.tactus.sound.recording;
