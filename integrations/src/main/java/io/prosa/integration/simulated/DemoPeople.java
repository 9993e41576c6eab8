package io.prosa.integration.simulated;

import java.util.List;
import java.util.Map;

/// The people of the demo, one situation each.
final class DemoPeople {
  private static final String ONE = "99.90";
  private static final String TWO = "129.90";

  private final DemoData data;

  DemoPeople(DemoData data) {
    this.data = data;
  }

  void fill() {
    paidUp();
    notYetDue();
    blockedForDebt();
    twoContracts();
    business();
    released();
    routerOff();
    ownRouter();
    longOverdue();
    blockedByHand();
    slow();
    noPix();
    forgedPix();
    cancelled();
  }

  private void person(String id, String name, String document, String phone, String situation) {
    var customer = new DemoCustomer(id, name, document, List.of(phone), situation);
    data.customer(customer, "Rua das Jabuticabas", "1" + id.substring(2));
  }

  private void paidUp() {
    person(
        "1001", "HELENA PRADO VASQUES", "90071300058", "5511955510001", "Em dia, roteador ligado.");
    data.contract("3001", "1001", "Fibra 500 Mega", "A/A", Map.of());
    data.login("3001", "1001", "helena.prado");
    data.paidInvoice("9001", "3001", -12, ONE);
  }

  private void notYetDue() {
    person(
        "1002",
        "OTAVIO LINS BARRETO",
        "90171331710",
        "5511955510002",
        "Fatura aberta, ainda não venceu.");
    data.contract("3002", "1002", "Fibra 300 Mega", "A/A", Map.of());
    data.login("3002", "1002", "otavio.lins");
    data.invoice("9002", "3002", 5, ONE);
  }

  private void twoContracts() {
    person(
        "1004",
        "CAIO BRANDAO TELES",
        "90371395151",
        "5511955510004",
        "Dois contratos: casa em dia, praia com fatura aberta.");
    data.contract("3004", "1004", "Fibra 700 Mega", "A/A", Map.of());
    data.contract(
        "3014",
        "1004",
        "Fibra 300 Mega",
        "A/A",
        Map.of("endereco", "Avenida da Praia", "numero", "2040"));
    data.login("3004", "1004", "caio.casa");
    data.login("3014", "1004", "caio.praia");
    data.invoice("9004", "3014", 3, TWO);
  }

  private void business() {
    var bakery =
        new DemoCustomer(
            "1005",
            "PADARIA FLOR DO IPE LTDA",
            "90555001000195",
            List.of("5511955510005", "5511955510015"),
            "Empresa com dois contatos: financeiro no primeiro celular, técnico no segundo.");
    data.customer(bakery, "Avenida dos Ipes", "88");
    data.contract("3005", "1005", "Empresarial 1 Giga", "A/A", Map.of());
    data.login("3005", "1005", "padaria.ipe");
    data.invoice("9005", "3005", 2, "349.00");
  }

  private void blockedForDebt() {
    person(
        "1003",
        "JUREMA CASTILHO NEVES",
        "90271363436",
        "5511955510003",
        "Vencida e bloqueada; pode liberar em confiança.");
    data.contract("3003", "1003", "Fibra 500 Mega", "A/FA", Map.of());
    data.login("3003", "1003", "jurema.castilho");
    data.invoice("9003", "3003", -12, ONE);
  }

  private void longOverdue() {
    person(
        "1009",
        "ULISSES GUERRA PINTO",
        "90871543648",
        "5511955510009",
        "Três faturas vencidas, bloqueada; sem direito à liberação.");
    data.contract(
        "3009", "1009", "Fibra 500 Mega", "A/CA", Map.of("restricao_auto_desbloqueio", "S"));
    data.login("3009", "1009", "ulisses.guerra");
    data.invoice("9009", "3009", -75, ONE);
    data.invoice("9019", "3009", -45, ONE);
    data.invoice("9029", "3009", -15, ONE);
  }

  private void blockedByHand() {
    person(
        "1010",
        "NOEMIA TAVARES CRUZ",
        "90971575363",
        "5511955510010",
        "Bloqueio manual, nada em aberto: caso para uma pessoa.");
    data.contract("3010", "1010", "Fibra 300 Mega", "A/CM", Map.of());
    data.login("3010", "1010", "noemia.tavares");
  }

  private void slow() {
    person(
        "1011",
        "DARIO PEIXOTO SALLES",
        "90071607021",
        "5511955510011",
        "Fatura vencida, velocidade reduzida.");
    data.contract("3011", "1011", "Fibra 500 Mega", "A/A", Map.of("status_velocidade", "R"));
    data.login("3011", "1011", "dario.peixoto");
    data.invoice("9011", "3011", -5, ONE);
  }

  private void released() {
    person(
        "1006",
        "IRACEMA DUARTE PONTES",
        "90571458556",
        "5511955510006",
        "Bloqueada de novo: liberação já usada há nove dias e não paga.");
    data.contract(
        "3006",
        "1006",
        "Fibra 500 Mega",
        "A/FA",
        Map.of(
            "desbloqueio_confianca_ativo",
            "S",
            "dt_ult_desb_conf",
            data.day(-9) + " 10:15:00",
            "nao_bloquear_ate",
            data.day(-6).toString()));
    data.login("3006", "1006", "iracema.duarte");
    data.invoice("9006", "3006", -20, TWO);
  }

  private void routerOff() {
    person(
        "1007",
        "BENICIO FALCAO MOURA",
        "90671480243",
        "5511955510007",
        "Em dia, roteador desligado há três dias.");
    data.contract("3007", "1007", "Fibra 500 Mega", "A/A", Map.of());
    data.login("3007", "1007", "benicio.falcao");
  }

  private void ownRouter() {
    person(
        "1008",
        "LIVIA SAMPAIO REIS",
        "90771511922",
        "551195551008",
        "Roteador próprio, não gerenciado; WhatsApp sem o nono dígito.");
    data.contract("3008", "1008", "Fibra 300 Mega", "A/A", Map.of());
    data.login("3008", "1008", "livia.sampaio");
    data.invoice("9008", "3008", 8, ONE);
  }

  private void noPix() {
    person(
        "1012",
        "CELINA ROCHA AMARAL",
        "90171638794",
        "5511955510012",
        "Fatura aberta só com boleto, sem Pix.");
    data.contract("3012", "1012", "Fibra 300 Mega", "A/A", Map.of());
    data.login("3012", "1012", "celina.rocha");
    data.invoiceWithoutPix("9012", "3012", 4, ONE);
  }

  private void forgedPix() {
    person(
        "1013",
        "FAUSTO MEIRELES BRITO",
        "90271660481",
        "5511955510013",
        "Vencida e bloqueada; código Pix adulterado, com outro valor.");
    data.contract("3013", "1013", "Fibra 500 Mega", "A/FA", Map.of());
    data.login("3013", "1013", "fausto.meireles");
    data.invoiceWithForgedPix("9013", "3013", -8, ONE);
  }

  private void cancelled() {
    person("1014", "YARA QUINTELA LOBO", "90371692105", "5511955510014", "Contrato cancelado.");
    data.contract("3024", "1014", "Fibra 300 Mega", "I/D", Map.of());
    data.login("3024", "1014", "yara.quintela");
  }
}
