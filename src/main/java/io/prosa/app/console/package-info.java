/// The agent console's door: who may answer, what waits, what was said.
@NullMarked
package io.prosa.app.console;

import org.jspecify.annotations.NullMarked;
