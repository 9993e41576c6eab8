/// What the bot can do: one stateless class each.
@NullMarked
package io.prosa.engine.skill;

import org.jspecify.annotations.NullMarked;
