package io.prosa.integration.ixc;

import io.prosa.engine.Unavailable;
import io.prosa.engine.Unavailable.Kind;
import io.prosa.engine.billing.Contract;
import io.prosa.engine.billing.GrantRelease;
import io.prosa.engine.billing.GrantRelease.Granted;
import io.prosa.engine.billing.GrantRelease.Reason;
import io.prosa.engine.billing.GrantRelease.Refused;
import io.prosa.engine.billing.ReleaseTerms;
import io.prosa.engine.billing.TrustReleases;
import io.prosa.integration.ixc.Rows.ContractRow;
import io.prosa.integration.wire.Json;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Trust releases by IXC's own button, `desbloqueio_confianca`.
final class Releases implements TrustReleases {
  private static final Logger LOG = LoggerFactory.getLogger(Releases.class);

  private final IxcClient ixc;
  private final Supplier<LocalDate> today;
  private final int days;

  Releases(IxcClient ixc, Supplier<LocalDate> today, int days) {
    this.ixc = ixc;
    this.today = today;
    this.days = days;
  }

  @Override
  public ReleaseTerms.Terms terms(Contract contract) {
    var row = row(contract);
    if (!row.isBlocked()) {
      return new ReleaseTerms.NotBlocked();
    }
    var usedOn = row.releasedOn();
    if (row.isReleasedNow() && usedOn.isPresent()) {
      return new ReleaseTerms.AlreadyUsed(usedOn.get());
    }
    return row.mayBeReleased() && !row.isReleasedNow()
        ? new ReleaseTerms.Eligible(days)
        : new ReleaseTerms.NotAllowed();
  }

  @Override
  public GrantRelease.Result grant(Contract contract) {
    var answer = ixc.change("desbloqueio_confianca", Map.of("id", contract.number()));
    if (Json.text(answer.path("tipo")).equals("sucesso")) {
      return new Granted(until(contract));
    }
    if (Json.text(answer.path("tipo")).equals("erro")) {
      return new Refused(reason(Json.text(answer.path("codigo"))));
    }
    if (IxcClient.isError(answer)) {
      throw new Unavailable(Kind.NOT_DONE, "desbloqueio_confianca: IXC refused the call");
    }
    throw new Unavailable(Kind.UNKNOWN, "desbloqueio_confianca: neither success nor error");
  }

  /// 106 and 109 mean a contract that does not exist or is inactive. IXC knows more codes than are
  /// published: whatever they mean, the line was not released.
  private static Reason reason(String code) {
    return switch (code) {
      case "107" -> Reason.ALREADY_ACTIVE;
      case "113" -> Reason.ALREADY_USED;
      default -> Reason.NOT_ELIGIBLE;
    };
  }

  /// The release is granted whether or not its last day can be read afterwards.
  private LocalDate until(Contract contract) {
    try {
      return until(row(contract));
    } catch (Unavailable e) {
      LOG.warn("released, but the last day could not be read back: {}", e.getMessage());
      return today.get().plusDays(days);
    }
  }

  private LocalDate until(ContractRow row) {
    return row.releasedUntil()
        .filter(day -> !day.isBefore(today.get()))
        .orElseGet(() -> today.get().plusDays(days));
  }

  /// Names our own change only: a release that is active and dated today.
  ///
  /// A contract that is still blocked and not released gives empty as well, although nothing was
  /// done up to now: IXC may still be at it, and `Refused` would tell the customer of a decision
  /// that nobody took. So a person looks.
  @Override
  public Optional<GrantRelease.Result> readBack(Contract contract) {
    var row = row(contract);
    var isOurs = row.isReleasedNow() && row.releasedOn().filter(today.get()::equals).isPresent();
    return isOurs ? Optional.of(new Granted(until(row))) : Optional.empty();
  }

  private ContractRow row(Contract contract) {
    var grid = Grid.of("cliente_contrato").where("id", contract.number());
    return ixc.list(grid, ContractRow.class, ixc.reading()).stream()
        .map(row -> IxcBilling.own(row, isOf(row, contract)))
        .findFirst()
        .orElseThrow(() -> new Unavailable(Kind.NOT_DONE, "cliente_contrato: no such contract"));
  }

  private static boolean isOf(ContractRow row, Contract contract) {
    return row.id().equals(contract.number()) && row.id_cliente().equals(contract.customerId());
  }
}
