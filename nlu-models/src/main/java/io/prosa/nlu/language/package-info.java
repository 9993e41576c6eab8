/// Which of our languages a text is in.
@NullMarked
package io.prosa.nlu.language;

import org.jspecify.annotations.NullMarked;
