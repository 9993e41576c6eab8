@NullMarked
package io.prosa.app.skill;

import org.jspecify.annotations.NullMarked;
