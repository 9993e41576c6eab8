@NullMarked
package io.prosa.app;

import org.jspecify.annotations.NullMarked;
