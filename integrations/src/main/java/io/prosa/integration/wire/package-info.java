/// What all partners share: one HTTP exchange under a deadline, and lenient JSON.
@NullMarked
package io.prosa.integration.wire;

import org.jspecify.annotations.NullMarked;
