@NullMarked
package io.prosa.engine.identity;

import org.jspecify.annotations.NullMarked;
