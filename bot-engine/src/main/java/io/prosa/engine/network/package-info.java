/// What a provider's network knows and does: the words, the questions and the port.
@NullMarked
package io.prosa.engine.network;

import org.jspecify.annotations.NullMarked;
