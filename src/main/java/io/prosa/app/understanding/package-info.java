/// The understanding, for other tools to ask.
@NullMarked
package io.prosa.app.understanding;

import org.jspecify.annotations.NullMarked;
