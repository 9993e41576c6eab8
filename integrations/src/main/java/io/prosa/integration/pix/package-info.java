/// Pix codes and boleto lines: reading them with every check, and building them for the simulated
/// provider.
@NullMarked
package io.prosa.integration.pix;

import org.jspecify.annotations.NullMarked;
