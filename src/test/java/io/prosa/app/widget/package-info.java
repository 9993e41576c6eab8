@NullMarked
package io.prosa.app.widget;

import org.jspecify.annotations.NullMarked;
