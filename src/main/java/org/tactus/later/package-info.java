/// What is worked out only when somebody asks for it ([Later]). Knows nothing of anything, so that
/// every room may use it.
package org.tactus.later;
