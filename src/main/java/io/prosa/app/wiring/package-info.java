/// Settings and the choice of adapters; the only configuration classes.
@NullMarked
package io.prosa.app.wiring;

import org.jspecify.annotations.NullMarked;
