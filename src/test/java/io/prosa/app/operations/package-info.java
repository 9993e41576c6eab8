@NullMarked
package io.prosa.app.operations;

import org.jspecify.annotations.NullMarked;
