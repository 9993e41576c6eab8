package io.prosa.engine.skill;

import static io.prosa.engine.Move.askAgain;
import static io.prosa.engine.Move.handOver;
import static io.prosa.engine.Move.say;

import io.prosa.engine.Known;
import io.prosa.engine.Move;
import io.prosa.engine.Queue;
import io.prosa.engine.Reply;
import io.prosa.engine.ReplyKey;
import io.prosa.engine.Skill;
import io.prosa.engine.billing.Customer;
import io.prosa.engine.network.RouterOf;
import io.prosa.engine.network.RouterOf.Offline;
import io.prosa.engine.network.RouterOf.Reachable;
import io.prosa.engine.network.RouterOf.Unmanaged;
import io.prosa.engine.network.SetWifiKey;
import io.prosa.engine.network.SetWifiKey.Changed;
import io.prosa.engine.network.SetWifiKey.Queued;
import io.prosa.engine.network.SetWifiKey.Refused;
import io.prosa.engine.network.WifiKey;
import java.util.Locale;
import java.util.Set;

/// Gives the customer's Wi-Fi a new password.
public final class WifiPassword implements Skill {
  static final WifiKeySlot NEW_KEY = new WifiKeySlot();

  enum Say implements ReplyKey {
    NEW_KEY,
    KEY_INVALID,
    KEY_TOO_EASY,
    SET_WIFI_KEY,
    DONE,
    QUEUED,
    REFUSED,
    OFFLINE,
    UNMANAGED
  }

  @Override
  public Set<String> intents() {
    return Set.of("wifi_password_change");
  }

  @Override
  public Move next(Known known) {
    var customer = known.customer(known.wifiLevel());
    var contract = known.contract();
    return switch (known.answer(new RouterOf(contract.login()))) {
      case Reachable(var ssid) -> change(known, customer, contract.login(), ssid);
      case Offline _ -> say(Say.OFFLINE).offering(WifiPassword.class, HandOver.class);
      case Unmanaged _ -> say(Say.UNMANAGED).then(handOver(Queue.TECHNICAL));
    };
  }

  private static Move change(Known known, Customer customer, String login, String ssid) {
    var key = known.ask(NEW_KEY);
    if (isTooEasy(key, customer, ssid)) {
      return askAgain(NEW_KEY, Reply.of(Say.KEY_TOO_EASY));
    }
    var change = new SetWifiKey(login, ssid, key, known.wifiLevel(), known.wifiChangesPerDay());
    return switch (known.done(change)) {
      case Changed _ -> say(Reply.of(Say.DONE).with("ssid", ssid));
      case Queued _ -> say(Reply.of(Say.QUEUED).with("ssid", ssid));
      case Refused _ -> say(Say.REFUSED).then(handOver(Queue.TECHNICAL));
    };
  }

  /// What neighbours would try first: the network's name, the document, a phone, the own name, one
  /// character over and over.
  private static boolean isTooEasy(WifiKey key, Customer customer, String ssid) {
    var value = key.value().toLowerCase(Locale.ROOT);
    return value.equals(ssid.toLowerCase(Locale.ROOT))
        || value.contains(customer.document().digits().toLowerCase(Locale.ROOT))
        || value.equals(customer.name().toLowerCase(Locale.ROOT).replace(" ", ""))
        || customer.phones().stream().anyMatch(p -> p.digits().endsWith(value))
        || value.chars().distinct().count() < 3;
  }
}
