/// Which label of the catalogue a text carries: features and the lean scorer that serves.
@NullMarked
package io.prosa.nlu.intent;

import org.jspecify.annotations.NullMarked;
