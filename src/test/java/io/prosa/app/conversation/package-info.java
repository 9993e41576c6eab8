@NullMarked
package io.prosa.app.conversation;

import org.jspecify.annotations.NullMarked;
