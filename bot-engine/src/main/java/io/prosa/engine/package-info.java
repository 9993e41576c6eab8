/// The core: a conversation is a value, an event arrives, a pure function decides, effects leave.
@NullMarked
package io.prosa.engine;

import org.jspecify.annotations.NullMarked;
