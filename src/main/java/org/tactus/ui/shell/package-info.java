/// The frame around the screens. [Shell] shows one [org.tactus.ui.Screen] beside the [Rail],
/// notices below it, questions and faults over it. [Theme] dresses a scene.
package org.tactus.ui.shell;
