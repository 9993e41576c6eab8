/// WhatsApp Cloud API: signed webhooks in, messages out.
@NullMarked
package io.prosa.integration.whatsapp;

import org.jspecify.annotations.NullMarked;
