/// The screens in a real Chromium, as customers and agents use them. Compiled and run only where
/// there is one.
@NullMarked
package io.prosa.app.browser;

import org.jspecify.annotations.NullMarked;
