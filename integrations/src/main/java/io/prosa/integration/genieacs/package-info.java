/// GenieACS, northbound interface: the customers' routers.
@NullMarked
package io.prosa.integration.genieacs;

import org.jspecify.annotations.NullMarked;
