/// One-time codes over another registered channel.
@NullMarked
package io.prosa.app.identity;

import org.jspecify.annotations.NullMarked;
