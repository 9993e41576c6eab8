@NullMarked
package io.prosa.app.whatsapp;

import org.jspecify.annotations.NullMarked;
