package io.prosa.engine.skill;

import static io.prosa.engine.Move.askAgain;
import static io.prosa.engine.Move.handOver;
import static io.prosa.engine.Move.say;

import io.prosa.engine.Known;
import io.prosa.engine.Move;
import io.prosa.engine.Move.IdentifiedAs;
import io.prosa.engine.Queue;
import io.prosa.engine.Reply;
import io.prosa.engine.ReplyKey;
import io.prosa.engine.Skill;
import io.prosa.engine.Slot;
import io.prosa.engine.identity.CheckCode;
import io.prosa.engine.identity.Level;
import io.prosa.engine.identity.MatchPhone;
import io.prosa.engine.identity.SendCode;
import io.prosa.engine.identity.TaxId;
import java.util.List;
import java.util.Set;

/// Finds out who is writing: the holder's document on a registered phone, or a one-time code over
/// another registered channel. Never by the document alone, and never telling whether it exists.
public final class Identify implements Skill {
  static final DocumentSlot DOCUMENT = new DocumentSlot();
  static final CodeSlot CODE = new CodeSlot();

  enum Say implements ReplyKey {
    DOCUMENT,
    DOCUMENT_INVALID,
    CODE,
    CODE_INVALID,
    CODE_NOT_HERE,
    CODE_WRONG,
    CODE_EXPIRED,
    TOO_MANY_CODES,
    NO_OTHER_CHANNEL
  }

  @Override
  public Set<String> intents() {
    return Set.of(); // only ever needed by another skill
  }

  @Override
  public List<Slot<?>> slots() {
    return List.of(DOCUMENT);
  }

  @Override
  public Move next(Known known) {
    var document = known.ask(DOCUMENT);
    var phone = known.contact().phone();
    if (phone.isPresent()) {
      switch (known.answer(new MatchPhone(phone.get(), document))) {
        case MatchPhone.Confirmed(var customer) -> {
          if (Level.IDENTIFIED.reaches(known.neededLevel())) {
            return new IdentifiedAs(customer, Level.IDENTIFIED);
          }
          if (customer.phones().stream().allMatch(phone.get()::isSameAs)) {
            return say(Say.NO_OTHER_CHANNEL).then(handOver(Queue.SUPPORT));
          }
        }
        case MatchPhone.NotConfirmed _ -> {} // a code to the registered phone can still prove it
      }
    }
    return byCode(known, document);
  }

  private static Move byCode(Known known, TaxId document) {
    var contact = known.contact().id();
    return switch (known.done(new SendCode(contact, document))) {
      case SendCode.TooMany _ -> say(Say.TOO_MANY_CODES).then(handOver(Queue.SUPPORT));
      case SendCode.OnItsWay _ ->
          switch (known.answer(new CheckCode(contact, document, known.ask(CODE)))) {
            case CheckCode.Right(var customer) -> new IdentifiedAs(customer, Level.VERIFIED);
            case CheckCode.Wrong _ -> askAgain(CODE, Reply.of(Say.CODE_WRONG));
            case CheckCode.Expired _ -> say(Say.CODE_EXPIRED).then(handOver(Queue.SUPPORT));
          };
    };
  }
}
