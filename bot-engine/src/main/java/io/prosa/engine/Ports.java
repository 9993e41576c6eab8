package io.prosa.engine;

import io.prosa.engine.billing.Customers;
import io.prosa.engine.billing.Invoices;
import io.prosa.engine.billing.TrustReleases;
import io.prosa.engine.identity.Codes;
import io.prosa.engine.network.Wifi;

/// The outside world as the engine knows it. Every method of every port may throw
/// {@link Unavailable}.
public record Ports(
    Customers customers, Invoices invoices, TrustReleases releases, Wifi wifi, Codes codes) {}
