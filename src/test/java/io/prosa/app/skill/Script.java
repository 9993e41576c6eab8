package io.prosa.app.skill;

import io.prosa.engine.Answer;
import io.prosa.engine.Change;
import io.prosa.engine.Outcome;
import io.prosa.engine.Question;
import io.prosa.engine.billing.Contract;
import io.prosa.engine.billing.ContractsOf;
import io.prosa.engine.billing.Customer;
import io.prosa.engine.billing.GrantRelease;
import io.prosa.engine.billing.Invoice;
import io.prosa.engine.billing.Money;
import io.prosa.engine.billing.OpenInvoices;
import io.prosa.engine.billing.PaymentCodes;
import io.prosa.engine.billing.ReleaseTerms;
import io.prosa.engine.identity.CheckCode;
import io.prosa.engine.identity.MatchPhone;
import io.prosa.engine.identity.Phone;
import io.prosa.engine.identity.SendCode;
import io.prosa.engine.identity.TaxId;
import io.prosa.engine.network.RouterOf;
import io.prosa.engine.network.SetWifiKey;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/// The answers that a transcript may name: what stands behind `->`.
final class Script {
  static final Phone PHONE = new Phone("5511955501234");
  private static final Customer MARIA =
      new Customer("4711", "MARIA EXEMPLO DA SILVA", new TaxId("52998224725"), List.of(PHONE));
  private static final Contract HOME =
      new Contract(
          "3105",
          "4711",
          "Fibra 500",
          "Rua das Araucárias, 100",
          "maria.casa",
          Contract.State.BLOCKED_FOR_DEBT);
  private static final Contract SHOP =
      new Contract(
          "3106", "4711", "Fibra 300", "Avenida Brasil, 20", "maria.loja", Contract.State.ACTIVE);

  private Script() {}

  static Answer answer(Question<?> question, String words) {
    return switch (question) {
      case MatchPhone _ ->
          words.equals("confirmed")
              ? new MatchPhone.Confirmed(MARIA)
              : new MatchPhone.NotConfirmed();
      case CheckCode _ ->
          words.equals("right") ? new CheckCode.Right(MARIA) : new CheckCode.Wrong();
      case ContractsOf _ -> new ContractsOf.Contracts(contracts(words));
      case OpenInvoices(var contract) -> new OpenInvoices.Owed(invoices(words, contract));
      case PaymentCodes _ -> codes(words);
      case ReleaseTerms _ -> terms(words);
      case RouterOf _ -> router(words);
      default -> throw new AssertionError("no script for " + question);
    };
  }

  static Outcome outcome(Change<?> change, String words) {
    return switch (change) {
      case SendCode _ -> new SendCode.OnItsWay();
      case GrantRelease _ ->
          words.startsWith("granted until ")
              ? new GrantRelease.Granted(LocalDate.parse(words.substring(14)))
              : new GrantRelease.Refused(GrantRelease.Reason.NOT_ELIGIBLE);
      case SetWifiKey _ ->
          switch (words) {
            case "changed" -> new SetWifiKey.Changed();
            case "queued" -> new SetWifiKey.Queued();
            default -> new SetWifiKey.Refused();
          };
      default -> throw new AssertionError("no script for " + change);
    };
  }

  private static List<Contract> contracts(String words) {
    return switch (words) {
      case "none" -> List.of();
      case "home" -> List.of(HOME);
      case "shop" -> List.of(SHOP);
      case "home and shop" -> List.of(HOME, SHOP);
      default -> throw new AssertionError("contracts: " + words);
    };
  }

  private static List<Invoice> invoices(String words, Contract contract) {
    var november = invoice("1", contract, LocalDate.of(2026, 11, 10));
    var december = invoice("2", contract, LocalDate.of(2026, 12, 10));
    return switch (words) {
      case "none" -> List.of();
      case "one overdue" -> List.of(november);
      case "one open" -> List.of(december);
      case "one overdue and one open" -> List.of(november, december);
      default -> throw new AssertionError("invoices: " + words);
    };
  }

  private static Invoice invoice(String id, Contract contract, LocalDate due) {
    return new Invoice(id, contract.number(), Money.of("99.90"), due);
  }

  private static PaymentCodes.Codes codes(String words) {
    return switch (words) {
      case "pix and line" -> new PaymentCodes.Payable("PIX-CODE", "00190LINE");
      case "line" -> new PaymentCodes.Payable("", "00190LINE");
      case "none" -> new PaymentCodes.NoCodes();
      case "suspicious" -> new PaymentCodes.Suspicious();
      default -> throw new AssertionError("codes: " + words);
    };
  }

  private static ReleaseTerms.Terms terms(String words) {
    return switch (words) {
      case "eligible for 3 days" -> new ReleaseTerms.Eligible(3);
      case "already used on 2026-11-03" -> new ReleaseTerms.AlreadyUsed(LocalDate.of(2026, 11, 3));
      case "not blocked" -> new ReleaseTerms.NotBlocked();
      case "not allowed" -> new ReleaseTerms.NotAllowed();
      default -> throw new AssertionError("terms: " + words);
    };
  }

  private static RouterOf.Router router(String words) {
    return switch (words) {
      case "reachable" -> new RouterOf.Reachable("Casa da Maria");
      case "offline" -> new RouterOf.Offline(Instant.parse("2026-11-20T12:00:00Z"));
      case "unmanaged" -> new RouterOf.Unmanaged();
      default -> throw new AssertionError("router: " + words);
    };
  }
}
