package io.prosa.app.whatsapp;

import io.prosa.integration.whatsapp.Received;
import java.util.Locale;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// What Meta tells of the account, a template or a preference. It is kept for people to look at;
/// what puts the number itself in danger calls them.
final class Notices {
  private static final Logger LOG = LoggerFactory.getLogger(Notices.class);
  private static final int LONGEST_FIELD = 60;
  private static final Set<String> ALARMING =
      Set.of(
          "account_update",
          "account_alerts",
          "account_review_update",
          "phone_number_quality_update",
          "message_template_status_update",
          "security",
          "errors");

  private Notices() {}

  /// Under what it is kept, for engineers.
  static String reason(Received.AccountNotice notice) {
    var field = notice.field().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9_.-]", "?");
    var word = field.substring(0, Math.min(field.length(), LONGEST_FIELD));
    if (ALARMING.contains(field)) {
      LOG.error("Meta reports {}: look at it in the quarantine", word);
    }
    return "notice " + (word.isEmpty() ? "without field" : word);
  }
}
