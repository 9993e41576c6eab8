@NullMarked
package io.prosa.app.identity;

import org.jspecify.annotations.NullMarked;
