package io.prosa.integration.ixc;

import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.equalToJson;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.prosa.engine.Unavailable;
import io.prosa.engine.billing.Contract;
import io.prosa.engine.billing.Customer;
import io.prosa.engine.identity.Phone;
import io.prosa.engine.identity.TaxId;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class IxcCustomersTest {
  private static final TaxId DOCUMENT = new TaxId("90071300058");
  private static final Customer TEREZA =
      new Customer(
          "2101",
          "TEREZA INVENTADA DE SOUZA",
          DOCUMENT,
          List.of(new Phone("5511955520101"), new Phone("551135550101")));

  private final IxcStub ixc = new IxcStub();

  @AfterEach
  void stop() {
    ixc.close();
  }

  @Test
  void findsACustomerByThePunctuatedDocument() {
    ixc.table("cliente", "grid__empty")
        .search("cliente.cnpj_cpf", "900.713.000-58", "customer__masked");
    assertThat(ixc.billing.findByDocument(DOCUMENT)).contains(TEREZA);
  }

  @Test
  void findsACustomerByTheBareDocument() {
    ixc.table("cliente", "grid__empty")
        .search("cliente.cnpj_cpf", "90071300058", "customer__masked");
    assertThat(ixc.billing.findByDocument(DOCUMENT)).contains(TEREZA);
  }

  @Test
  void findsNobodyWhenNoRowsCome() {
    ixc.table("cliente", "grid__empty");
    assertThat(ixc.billing.findByDocument(DOCUMENT)).isEmpty();
  }

  @Test
  void readsNumbersWhereTextsAreUsual() {
    ixc.table("cliente", "customer__numbers_not_texts");
    assertThat(ixc.billing.findByDocument(DOCUMENT)).contains(TEREZA);
  }

  @Test
  void passesOverForeignersWithoutADocument() {
    ixc.table("cliente", "customer__foreigner");
    assertThat(ixc.billing.findByDocument(DOCUMENT)).isEmpty();
  }

  @Test
  void neverShowsSomebodyElsesRecord() {
    ixc.table("cliente", "customer__somebody_else");
    assertThatExceptionOfType(Unavailable.class)
        .isThrownBy(() -> ixc.billing.findByDocument(DOCUMENT));
    assertThatExceptionOfType(Unavailable.class)
        .isThrownBy(() -> ixc.billing.findByPhone(new Phone("5511955520101")));
  }

  @Test
  void marksASearchAsSuchAndProvesWhoAsks() {
    ixc.table("cliente", "customer__masked");
    ixc.billing.findByDocument(DOCUMENT);
    ixc.server.verify(
        postRequestedFor(urlPathEqualTo("/webservice/v1/cliente"))
            .withHeader("ixcsoft", equalTo("listar"))
            .withHeader("Authorization", equalTo("Basic NzpzZWdyZWRvLWludmVudGFkbw=="))
            .withRequestBody(
                equalToJson(
                    """
                    {"qtype":"cliente.cnpj_cpf","query":"900.713.000-58","oper":"=","page":"1",
                     "rp":"200","sortname":"cliente.id","sortorder":"asc"}""")));
  }

  @Test
  void findsACustomerByThePhoneWithoutItsNinthDigit() {
    ixc.table("cliente", "grid__empty")
        .search("cliente.telefone_celular", "(11) 95552-0101", "customer__masked");
    assertThat(ixc.billing.findByPhone(new Phone("5511955520101"))).containsExactly(TEREZA);
  }

  @Test
  void asksForBothNinthDigitFormsInEveryWayOfWriting() {
    assertThat(PhoneForms.of(new Phone("554198882222")))
        .isEqualTo(PhoneForms.of(new Phone("5541998882222")))
        .containsExactly("(41) 99888-2222", "41998882222", "(41) 9888-2222", "4198882222");
  }

  @Test
  void leavesLandLinesAndForeignNumbersAsTheyAre() {
    assertThat(PhoneForms.of(new Phone("551135550101")))
        .containsExactly("(11) 3555-0101", "1135550101");
    assertThat(PhoneForms.of(new Phone("351912345678"))).containsExactly("351912345678");
  }

  @Test
  void namesACustomerOnceWhoIsFoundInSeveralColumns() {
    ixc.table("cliente", "customer__masked");
    assertThat(ixc.billing.findByPhone(new Phone("5511955520101"))).containsExactly(TEREZA);
  }

  @Test
  void mapsEveryStateOfAContractAndLeavesTheCancelledOut() {
    ixc.table("cliente_contrato", "contracts__every_state")
        .table("radusuarios", "logins__two")
        .table("cliente", "customer__masked");
    assertThat(ixc.billing.contracts("2101"))
        .extracting(contract -> contract.number() + " " + contract.state())
        .containsExactly(
            "4102 REDUCED_SPEED",
            "4103 BLOCKED_FOR_DEBT",
            "4104 BLOCKED_FOR_DEBT",
            "4105 BLOCKED_BY_HAND",
            "4106 PENDING",
            "4107 PENDING",
            "4110 ACTIVE");
  }

  @Test
  void readsLoginAndAddressOfAContract() {
    ixc.table("cliente_contrato", "contracts__every_state")
        .table("radusuarios", "logins__two")
        .table("cliente", "customer__masked");
    assertThat(ixc.billing.contracts("2101"))
        .contains(contract("4103", "Rua dos Ensaios, 12", "tereza.casa"))
        .anyMatch(contract -> contract.address().equals("Rua da Praia, 7"));
  }

  private static Contract contract(String number, String address, String login) {
    return new Contract(
        number, "2101", "Fibra 500 Mega", address, login, Contract.State.BLOCKED_FOR_DEBT);
  }

  @Test
  void neverShowsSomebodyElsesContract() {
    ixc.table("cliente_contrato", "contract__somebody_else");
    assertThatExceptionOfType(Unavailable.class).isThrownBy(() -> ixc.billing.contracts("2101"));
  }
}
