package io.prosa.integration.whatsapp;

/// Who wrote, or who was written to. Since usernames came, the phone may be withheld.
///
/// @param userId the business-scoped user id, such as `BR.9000000000000001234`; empty in the shape
///     before April 2026
/// @param waId the phone as WhatsApp holds it, perhaps without the ninth digit; may be empty
/// @param name the profile's name, which people choose freely; may be empty
public record Sender(String userId, String waId, String name) {
  /// What to know this person by: the user id, or the phone where there is none; empty when both
  /// are missing.
  public String key() {
    return userId.isEmpty() ? waId : userId;
  }

  @Override
  public String toString() {
    return "sender ****";
  }
}
