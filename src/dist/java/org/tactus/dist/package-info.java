/// Makes what is installed: [Distribution] goes through [Modules], [RuntimeImage], [Image],
/// [Training] and [Installer], each of which works on the folders of [Layout]. Run from source by
/// the build; no part of the application.
package org.tactus.dist;
