/// Demo mode: known log-ins, the simulated provider and the demo phone.
@NullMarked
package io.prosa.app.demo;

import org.jspecify.annotations.NullMarked;
