@NullMarked
package io.prosa.app.console;

import org.jspecify.annotations.NullMarked;
