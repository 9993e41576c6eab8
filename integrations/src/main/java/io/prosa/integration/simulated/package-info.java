/// A provider to try Prosa against, over real HTTP on this machine alone: billing as IXC has it,
/// routers as GenieACS has them, WhatsApp as Meta's Graph API has it, with their oddities.
@NullMarked
package io.prosa.integration.simulated;

import org.jspecify.annotations.NullMarked;
