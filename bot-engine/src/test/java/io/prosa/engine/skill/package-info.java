@NullMarked
package io.prosa.engine.skill;

import org.jspecify.annotations.NullMarked;
