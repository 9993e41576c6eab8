package io.prosa.engine.skill;

import io.prosa.engine.Interpretation;
import io.prosa.engine.ReplyKey;
import io.prosa.engine.Slot;
import io.prosa.engine.identity.TaxId;
import java.util.List;
import java.util.Optional;

/// The holder's CPF or CNPJ.
final class DocumentSlot implements Slot<TaxId> {
  private static final int FEWEST_DIGITS_OF_AN_ATTEMPT = 6;

  @Override
  public ReplyKey question() {
    return Identify.Say.DOCUMENT;
  }

  @Override
  public Reading heard(Interpretation meaning) {
    var named = valid(meaning).or(() -> TaxId.parse(meaning.text()));
    if (named.isPresent()) {
      return new Found(named.get().digits());
    }
    var digits = meaning.text().chars().filter(Character::isDigit).count();
    return digits >= FEWEST_DIGITS_OF_AN_ATTEMPT
        ? new Invalid(Identify.Say.DOCUMENT_INVALID)
        : new Absent();
  }

  @Override
  public Reading volunteered(Interpretation meaning) {
    return valid(meaning).map(id -> (Reading) new Found(id.digits())).orElse(new Absent());
  }

  /// A document with right check digits that stands somewhere in a text.
  static Optional<TaxId> valid(Interpretation meaning) {
    return meaning
        .first("cpf")
        .or(() -> meaning.first("cnpj"))
        .map(Interpretation.Entity::normalised)
        .flatMap(TaxId::parse);
  }

  @Override
  public TaxId value(String kept) {
    return new TaxId(kept);
  }

  @Override
  public List<String> samples() {
    return List.of("52998224725");
  }
}
