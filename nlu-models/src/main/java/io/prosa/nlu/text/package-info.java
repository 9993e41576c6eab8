/// From what people type to tokens: one spelling, shorthand written out, numbers as shapes.
@NullMarked
package io.prosa.nlu.text;

import org.jspecify.annotations.NullMarked;
