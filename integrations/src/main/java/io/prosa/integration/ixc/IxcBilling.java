package io.prosa.integration.ixc;

import static java.util.Comparator.comparing;

import io.prosa.engine.Unavailable;
import io.prosa.engine.Unavailable.Kind;
import io.prosa.engine.billing.Contract;
import io.prosa.engine.billing.Customer;
import io.prosa.engine.billing.Customers;
import io.prosa.engine.billing.GrantRelease;
import io.prosa.engine.billing.Invoice;
import io.prosa.engine.billing.Invoices;
import io.prosa.engine.billing.PaymentCodes;
import io.prosa.engine.billing.ReleaseTerms;
import io.prosa.engine.billing.TrustReleases;
import io.prosa.engine.identity.Phone;
import io.prosa.engine.identity.TaxId;
import io.prosa.integration.ixc.Rows.ContractRow;
import io.prosa.integration.ixc.Rows.CustomerRow;
import io.prosa.integration.ixc.Rows.InvoiceRow;
import io.prosa.integration.ixc.Rows.LoginRow;
import io.prosa.integration.wire.Deadline;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Billing by IXC Provedor.
///
/// Every row is checked to be the asked customer's before it is used: a proxy or a cache that mixes
/// answers up must not show one customer another's data.
public final class IxcBilling implements Customers, Invoices, TrustReleases {
  private static final Logger LOG = LoggerFactory.getLogger(IxcBilling.class);
  private static final int COMPARABLE_NUMBER = 20;

  private final IxcClient ixc;
  private final Releases releases;

  /// @param releaseDays for how many days this provider releases on trust
  public IxcBilling(IxcClient ixc, Clock clock, ZoneId zone, int releaseDays) {
    this.ixc = ixc;
    this.releases = new Releases(ixc, () -> LocalDate.now(clock.withZone(zone)), releaseDays);
  }

  /// IXC holds numbers with punctuation or without, as they were typed.
  @Override
  public Optional<Customer> findByDocument(TaxId document) {
    var deadline = ixc.reading();
    return Stream.of(document.punctuated(), document.digits())
        .flatMap(form -> customers("cnpj_cpf", form, deadline).stream())
        .map(found -> own(found, found.document().equals(document)))
        .findFirst();
  }

  @Override
  public List<Customer> findByPhone(Phone phone) {
    var deadline = ixc.reading();
    var found = new LinkedHashMap<String, Customer>();
    for (var form : PhoneForms.of(phone)) {
      for (var column : List.of("telefone_celular", "whatsapp", "fone")) {
        customers(column, form, deadline)
            .forEach(customer -> found.put(customer.id(), own(customer, customer.hasPhone(phone))));
      }
    }
    return List.copyOf(found.values());
  }

  private List<Customer> customers(String column, String value, Deadline deadline) {
    return ixc.list(Grid.of("cliente").where(column, value), CustomerRow.class, deadline).stream()
        .flatMap(row -> row.toCustomer().stream())
        .toList();
  }

  @Override
  public List<Contract> contracts(String customerId) {
    var deadline = ixc.reading();
    var grid = Grid.of("cliente_contrato").where("id_cliente", customerId);
    var rows =
        ixc.list(grid, ContractRow.class, deadline).stream()
            .map(row -> own(row, row.id_cliente().equals(customerId)))
            .filter(row -> row.state() != Contract.State.CANCELLED)
            .sorted(comparing(row -> comparable(row.id())))
            .toList();
    if (rows.isEmpty()) {
      return List.of();
    }
    var logins = logins(customerId, deadline);
    var address = address(customerId, deadline);
    return rows.stream()
        .map(row -> row.toContract(logins.getOrDefault(row.id(), ""), address))
        .toList();
  }

  /// The login of each contract; an active one before a retired one.
  private Map<String, String> logins(String customerId, Deadline deadline) {
    var logins = new LinkedHashMap<String, String>();
    var grid = Grid.of("radusuarios").where("id_cliente", customerId);
    ixc.list(grid, LoginRow.class, deadline).stream()
        .map(row -> own(row, row.id_cliente().equals(customerId)))
        .sorted(comparing(row -> !row.isActive()))
        .forEach(row -> logins.putIfAbsent(row.id_contrato(), row.login()));
    return logins;
  }

  /// Contracts without an address of their own are installed at the customer's.
  private String address(String customerId, Deadline deadline) {
    return ixc
        .list(Grid.of("cliente").where("id", customerId), CustomerRow.class, deadline)
        .stream()
        .map(row -> own(row, row.id().equals(customerId)).address())
        .findFirst()
        .orElse("");
  }

  @Override
  public List<Invoice> openInvoices(Contract contract) {
    // Years of paid invoices stay in the table.
    var grid =
        Grid.of("fn_areceber")
            .where("id_contrato", contract.number())
            .where("liberado", "S")
            .whereNot("status", "R")
            .whereNot("status", "C");
    return ixc.list(grid, InvoiceRow.class, ixc.reading()).stream()
        .map(row -> own(row, isOf(row, contract)))
        .filter(InvoiceRow::isOpen)
        .map(IxcBilling::readable)
        .sorted(comparing(Invoice::dueOn))
        .toList();
  }

  private static boolean isOf(InvoiceRow row, Contract contract) {
    return row.id_contrato().equals(contract.number())
        && row.id_cliente().equals(contract.customerId());
  }

  private static Invoice readable(InvoiceRow row) {
    return row.toInvoice()
        .orElseThrow(() -> new Unavailable(Kind.NOT_DONE, "fn_areceber: unreadable invoice"));
  }

  @Override
  public PaymentCodes.Codes paymentCodes(Invoice invoice) {
    var deadline = ixc.reading();
    var row =
        ixc
            .list(Grid.of("fn_areceber").where("id", invoice.id()), InvoiceRow.class, deadline)
            .stream()
            .map(found -> own(found, isOf(found, invoice)))
            .filter(InvoiceRow::isOpen)
            .findFirst();
    if (row.isEmpty()) {
      return new PaymentCodes.NoCodes();
    }
    var reply = ixc.consult("get_pix", Map.of("id_areceber", invoice.id()), deadline);
    var codes = Payment.judged(invoice, Payment.pix(reply), row.get().linha_digitavel());
    if (codes instanceof PaymentCodes.Suspicious) {
      LOG.warn("payment code contradicts invoice {}", invoice.id());
    }
    return codes;
  }

  private static boolean isOf(InvoiceRow row, Invoice invoice) {
    return row.id().equals(invoice.id()) && row.id_contrato().equals(invoice.contractNumber());
  }

  @Override
  public Optional<byte[]> pdf(String invoiceId) {
    var arguments =
        Map.of(
            "boletos", invoiceId,
            "juro", "N",
            "multa", "N",
            "atualiza_boleto", "N",
            "tipo_boleto", "arquivo",
            "base64", "S");
    return Payment.pdf(ixc.consult("get_boleto", arguments, ixc.reading()));
  }

  @Override
  public ReleaseTerms.Terms terms(Contract contract) {
    return releases.terms(contract);
  }

  @Override
  public GrantRelease.Result grant(Contract contract) {
    return releases.grant(contract);
  }

  @Override
  public Optional<GrantRelease.Result> readBack(Contract contract) {
    return releases.readBack(contract);
  }

  static <R> R own(R row, boolean isAsked) {
    if (!isAsked) {
      LOG.error("IXC answered with the record of somebody else; the answer was dropped");
      throw new Unavailable(Kind.NOT_DONE, "the answer is about another record than the asked one");
    }
    return row;
  }

  /// Keys are numbers in texts: the shorter is the older.
  private static String comparable(String id) {
    return "0".repeat(Math.max(0, COMPARABLE_NUMBER - id.length())) + id;
  }
}
