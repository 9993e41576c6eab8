/// The WhatsApp door: webhook in, Cloud API out.
@NullMarked
package io.prosa.app.whatsapp;

import org.jspecify.annotations.NullMarked;
