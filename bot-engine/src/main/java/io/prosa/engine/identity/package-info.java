/// Who is writing, and how sure we are of it.
@NullMarked
package io.prosa.engine.identity;

import org.jspecify.annotations.NullMarked;
