package io.prosa.integration.simulated;

import io.prosa.engine.billing.Money;
import io.prosa.engine.identity.TaxId;
import io.prosa.integration.pix.BankLine;
import io.prosa.integration.pix.BrCode;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Writes the demo's customers into IXC's tables, all dates counted from today.
final class DemoData {
  static final String PROVIDER = "Prosa Demo Telecom";

  private static final String CHARGES = "charge";

  private static final BrCode.Payee PAYEE = new BrCode.Payee("PROSA DEMO TELECOM", "SAO PAULO");

  private final IxcTables tables;
  private final LocalDate today;
  private final List<DemoCustomer> customers = new ArrayList<>();

  DemoData(IxcTables tables, Clock clock, ZoneId zone) {
    this.tables = tables;
    this.today = LocalDate.now(clock.withZone(zone));
  }

  List<DemoCustomer> customers() {
    return List.copyOf(customers);
  }

  LocalDate day(int fromToday) {
    return today.plusDays(fromToday);
  }

  /// Whoever typed them in wrote every other document and phone without punctuation.
  void customer(DemoCustomer customer, String street, String number) {
    customers.add(customer);
    var isBare = customers.size() % 3 == 0;
    var document = new TaxId(customer.document());
    var second = customer.phones().size() > 1 ? customer.phones().get(1) : "";
    tables.add(
        "cliente",
        """
        id=%s;ativo=S;razao=%s;fantasia=;cnpj_cpf=%s;tipo_pessoa=%s;telefone_celular=%s;\
        whatsapp=%s;fone=;email=cliente%1$s@exemplo.invalid;senha=segredo-%1$s;endereco=%s;\
        numero=%s;bairro=Centro;cidade=3550308;cep=01000-000;filial_id=1"""
            .formatted(
                customer.id(),
                customer.name(),
                isBare ? document.digits() : document.punctuated(),
                document.isCompany() ? "J" : "F",
                phone(customer.phones().getFirst(), isBare),
                second.isEmpty() ? "" : phone(second, isBare),
                street,
                number));
  }

  /// Billing holds the ninth digit, also of those whose WhatsApp id lacks it.
  private static String phone(String waId, boolean isBare) {
    var rest = waId.substring(4);
    var nine = rest.length() == 8 ? "9" + rest : rest;
    return isBare
        ? waId.substring(2, 4) + nine
        : "(%s) %s-%s".formatted(waId.substring(2, 4), nine.substring(0, 5), nine.substring(5));
  }

  /// @param status IXC's `status` and `status_internet`, with a slash between
  /// @param special columns that are different from an ordinary contract's
  void contract(
      String id, String customer, String plan, String status, Map<String, String> special) {
    var row = new LinkedHashMap<String, String>();
    row.put("id", id);
    row.put("id_cliente", customer);
    row.put("contrato", plan);
    row.put("status", status.substring(0, 1));
    row.put("status_internet", status.substring(2));
    row.put("status_velocidade", "N");
    row.put("endereco", "");
    row.put("numero", "");
    row.put("nao_bloquear_ate", "0000-00-00");
    row.put("desbloqueio_confianca", "P");
    row.put("desbloqueio_confianca_ativo", "N");
    row.put("dt_ult_desb_conf", "0000-00-00 00:00:00");
    row.put("restricao_auto_desbloqueio", "N");
    row.putAll(special);
    tables.insert("cliente_contrato", row);
  }

  void login(String contract, String customer, String login) {
    tables.add(
        "radusuarios",
        """
        id=5%s;id_cliente=%s;id_contrato=%1$s;login=%s;senha=segredo-%1$s;ativo=S;online=S;\
        ssid_router_wifi=;senha_rede_sem_fio=segredo-wifi-%1$s"""
            .formatted(contract, customer, login));
  }

  /// An open invoice with a slip and a Pix code.
  void invoice(String id, String contract, int dueIn, String amount) {
    invoice(id, contract, dueIn, amount, pix(id, amount));
  }

  void invoiceWithoutPix(String id, String contract, int dueIn, String amount) {
    invoice(id, contract, dueIn, amount, "");
  }

  /// An invoice whose Pix code asks for another amount than is owed, as forged ones do.
  void invoiceWithForgedPix(String id, String contract, int dueIn, String amount) {
    invoice(id, contract, dueIn, amount, pix("X" + id, "1" + amount));
  }

  private static String pix(String id, String amount) {
    var url = "pix.exemplo.invalid/qr/v2/" + "0".repeat(32 - id.length()) + id;
    return BrCode.toUrl(url, PAYEE, Money.of(amount), "***").text();
  }

  private void invoice(String id, String contract, int dueIn, String amount, String pix) {
    var free = "0".repeat(25 - id.length()) + id;
    var line = BankLine.build("001", day(dueIn), Money.of(amount), free).digits();
    tables.add(
        "fn_areceber",
        """
        id=%s;id_cliente=%s;id_contrato=%s;status=A;liberado=S;valor=%s;valor_aberto=%4$s;\
        valor_recebido=0.00;data_emissao=%s;data_vencimento=%s;documento=%1$s;\
        linha_digitavel=%s;gateway_link="""
            .formatted(
                id, customer(contract), contract, amount, day(dueIn - 20), day(dueIn), line));
    tables.add(CHARGES, "id=" + id + ";pix=" + pix);
  }

  /// What `get_pix` gives for an invoice; empty for none.
  static String pixOf(IxcTables tables, String invoice) {
    return tables.byId(CHARGES, invoice).map(row -> row.getOrDefault("pix", "")).orElse("");
  }

  private String customer(String contract) {
    return tables
        .byId("cliente_contrato", contract)
        .map(row -> row.getOrDefault("id_cliente", ""))
        .orElse("");
  }

  /// A paid one, which must never be shown as open.
  void paidInvoice(String id, String contract, int dueIn, String amount) {
    invoice(id, contract, dueIn, amount, "");
    tables.set("fn_areceber", id, Map.of("status", "R", "valor_aberto", "0.00"));
  }
}
