@NullMarked
package io.prosa.engine;

import org.jspecify.annotations.NullMarked;
