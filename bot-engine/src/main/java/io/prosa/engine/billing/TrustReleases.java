package io.prosa.engine.billing;

import java.util.Optional;

/// Unblocking a contract on the customer's promise to pay. Every method may throw
/// {@link io.prosa.engine.Unavailable}.
public interface TrustReleases {
  /// May this contract be released on trust now? Changes nothing.
  ReleaseTerms.Terms terms(Contract contract);

  /// Releases it. Not idempotent at every provider: the caller keeps a ledger.
  GrantRelease.Result grant(Contract contract);

  /// Whether a release of this contract was granted today, after an unknown outcome; empty when the
  /// billing system cannot tell.
  Optional<GrantRelease.Result> readBack(Contract contract);
}
