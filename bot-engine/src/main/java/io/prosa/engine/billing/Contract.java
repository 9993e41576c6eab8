package io.prosa.engine.billing;

/// One service at one address; it has exactly one login.
///
/// @param number the billing system's own key
/// @param plan the plan's name as the customer knows it
/// @param address where it is installed, short enough for a button: street and number
/// @param login the PPPoE or IPoE user that the network knows, empty before installation
public record Contract(
    String number, String customerId, String plan, String address, String login, State state) {
  public enum State {
    ACTIVE,
    REDUCED_SPEED,
    BLOCKED_FOR_DEBT,
    BLOCKED_BY_HAND,
    PENDING,
    CANCELLED
  }

  public boolean isLive() {
    return state != State.CANCELLED;
  }

  public boolean isBlockedForDebt() {
    return state == State.BLOCKED_FOR_DEBT;
  }

  @Override
  public String toString() {
    return "contract " + number;
  }
}
