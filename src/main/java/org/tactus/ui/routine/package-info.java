/// A routine's page: what will happen, to scale and step by step, what to prepare, what to take
/// care of, where to spend the focus time, and *Start*.
package org.tactus.ui.routine;
