@NullMarked
package io.prosa.app.wiring;

import org.jspecify.annotations.NullMarked;
