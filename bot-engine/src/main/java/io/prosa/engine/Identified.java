package io.prosa.engine;

import io.prosa.engine.billing.Customer;
import io.prosa.engine.identity.Level;
import java.time.Instant;

/// For whom the contact may act, how sure we are, and since when.
public record Identified(Customer customer, Level level, Instant at) {}
