package io.prosa.app.conversation;

import java.util.Locale;

/// What kind of thing a row of the log is.
public enum Entry {
  CUSTOMER_WROTE,
  CUSTOMER_TAPPED,
  CUSTOMER_SENT,
  /// A report of the outside world to the engine, such as the answer to a question.
  REPORT,
  BOT_SAID,
  AGENT_SAID,
  NOTICE;

  boolean isCustomers() {
    return this == CUSTOMER_WROTE || this == CUSTOMER_TAPPED || this == CUSTOMER_SENT;
  }

  String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Entry of(String key) {
    return valueOf(key.toUpperCase(Locale.ROOT));
  }
}
