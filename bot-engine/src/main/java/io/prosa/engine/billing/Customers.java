package io.prosa.engine.billing;

import io.prosa.engine.identity.Phone;
import io.prosa.engine.identity.TaxId;
import java.util.List;
import java.util.Optional;

/// Who the provider's customers are. Every method may throw {@link io.prosa.engine.Unavailable}.
public interface Customers {
  Optional<Customer> findByDocument(TaxId document);

  /// Everybody who registered this number, in either ninth-digit form; none when nobody did.
  List<Customer> findByPhone(Phone phone);

  /// The customer's contracts that are not cancelled, oldest first.
  List<Contract> contracts(String customerId);
}
