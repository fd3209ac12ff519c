/// Keeps the screen on while a session plays. [Awake] gives a [WakeLock], by the means of the
/// system; whatever way the application ends, the lock ends with it.
package org.tactus.machine.awake;
