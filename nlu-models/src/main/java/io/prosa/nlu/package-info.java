/// Understanding: text in, meaning out; and the phrasebook: reply key in, text out.
@NullMarked
package io.prosa.nlu;

import org.jspecify.annotations.NullMarked;
