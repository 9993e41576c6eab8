/// IXC Provedor, webservice v1: customers, contracts, invoices and trust releases.
@NullMarked
package io.prosa.integration.ixc;

import org.jspecify.annotations.NullMarked;
