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
import io.prosa.engine.Slot;
import io.prosa.engine.billing.Contract;
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
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Gives the customer's Wi-Fi a new password.
public final class WifiPassword implements Skill {
  static final WifiKeySlot NEW_KEY = new WifiKeySlot();

  private static final List<String> COMMONEST =
      List.of(
          "01234567890123456789",
          "98765432109876543210",
          "abcdefghijklmnopqrstuvwxyz",
          "qwertyuiopasdfghjklzxcvbnm",
          "1q2w3e4r5t6y7u8i9o0p",
          "password123",
          "senha123456789",
          "senhadowifi123",
          "minhasenha123",
          "internet123456789",
          "mudar123456789");

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
  public List<Slot<?>> slots() {
    return List.of(NEW_KEY);
  }

  @Override
  public Move next(Known known) {
    var customer = known.customer(known.wifiLevel());
    var contract = known.contract();
    return switch (known.answer(new RouterOf(contract.login()))) {
      case Reachable(var ssid) -> change(known, customer, contract, ssid);
      case Offline _ -> say(Say.OFFLINE).offering(WifiPassword.class, HandOver.class);
      case Unmanaged _ -> say(Say.UNMANAGED).then(handOver(Queue.TECHNICAL));
    };
  }

  private static Move change(Known known, Customer customer, Contract contract, String ssid) {
    var key = known.ask(NEW_KEY);
    if (isTooEasy(key, customer, ssid)) {
      return askAgain(NEW_KEY, Reply.of(Say.KEY_TOO_EASY));
    }
    var network = new SetWifiKey.Network(contract.login(), ssid, contract.address());
    var change = new SetWifiKey(network, key, known.wifiLevel(), known.wifiChangesPerDay());
    return switch (known.done(change)) {
      case Changed _ -> say(Reply.of(Say.DONE).with("ssid", ssid));
      case Queued _ -> say(Reply.of(Say.QUEUED).with("ssid", ssid));
      case Refused _ -> say(Say.REFUSED).then(handOver(Queue.TECHNICAL));
    };
  }

  /// What neighbours would try first: the network's or the customer's name, the document, a phone,
  /// a run of the keyboard, one character over and over.
  private static boolean isTooEasy(WifiKey key, Customer customer, String ssid) {
    var value = bare(key.value());
    var withoutDigits = value.replaceAll("[0-9]+$", "");
    return value.chars().distinct().count() < 3
        || COMMONEST.stream().anyMatch(run -> run.contains(value))
        || withoutDigits.equals(bare(ssid))
        || withoutDigits.equals(bare(customer.name()))
        || withoutDigits.equals(bare(customer.firstName()))
        || value.contains(bare(customer.document().digits()))
        || customer.phones().stream().anyMatch(p -> p.digits().endsWith(value));
  }

  private static String bare(String text) {
    return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
  }
}
