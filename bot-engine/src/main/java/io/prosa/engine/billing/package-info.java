/// What a provider's billing knows and does: the words, the questions and the ports.
@NullMarked
package io.prosa.engine.billing;

import org.jspecify.annotations.NullMarked;
