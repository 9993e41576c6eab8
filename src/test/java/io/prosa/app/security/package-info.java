@NullMarked
package io.prosa.app.security;

import org.jspecify.annotations.NullMarked;
