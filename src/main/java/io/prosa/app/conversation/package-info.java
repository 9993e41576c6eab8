/// The shell around the engine: event log, worker, dispatch.
@NullMarked
package io.prosa.app.conversation;

import org.jspecify.annotations.NullMarked;
