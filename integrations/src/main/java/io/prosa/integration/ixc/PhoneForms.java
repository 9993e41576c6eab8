package io.prosa.integration.ixc;

import io.prosa.engine.identity.Phone;
import java.util.LinkedHashSet;
import java.util.Set;

/// The ways in which people at the provider's desk have typed one number into IXC.
final class PhoneForms {
  private static final int AREA_END = 4;

  private PhoneForms() {}

  static Set<String> of(Phone phone) {
    var forms = new LinkedHashSet<String>();
    var full = phone.withNinthDigit();
    if (!full.matches("55\\d{10,11}")) {
      forms.add(phone.digits());
      return forms;
    }
    addForms(full, forms);
    if (full.matches("55\\d{2}9[6-9]\\d{7}")) {
      addForms(full.substring(0, AREA_END) + full.substring(AREA_END + 1), forms);
    }
    return forms;
  }

  private static void addForms(String digits, Set<String> forms) {
    var area = digits.substring(2, AREA_END);
    var rest = digits.substring(AREA_END);
    var cut = rest.length() - 4;
    forms.add("(%s) %s-%s".formatted(area, rest.substring(0, cut), rest.substring(cut)));
    forms.add(area + rest);
  }
}
