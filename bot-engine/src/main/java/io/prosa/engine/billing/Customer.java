package io.prosa.engine.billing;

import io.prosa.engine.identity.Phone;
import io.prosa.engine.identity.TaxId;
import java.util.List;
import java.util.Locale;

/// Somebody who has contracts with the provider.
///
/// @param id the billing system's own key
/// @param phones the registered numbers; the first is where a one-time code goes
public record Customer(String id, String name, TaxId document, List<Phone> phones) {
  private static final Locale PT_BR = Locale.of("pt", "BR");

  public Customer {
    phones = List.copyOf(phones);
  }

  /// The first name alone, as a person is greeted; a firm's whole name.
  public String firstName() {
    if (document.isCompany()) {
      return name;
    }
    var first = name.strip().split("\\s+")[0];
    return first.isEmpty() ? first : first.charAt(0) + first.substring(1).toLowerCase(PT_BR);
  }

  public boolean hasPhone(Phone phone) {
    return phones.stream().anyMatch(phone::isSameAs);
  }

  @Override
  public String toString() {
    return "customer " + id;
  }
}
