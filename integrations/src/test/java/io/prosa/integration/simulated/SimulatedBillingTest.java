package io.prosa.integration.simulated;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;

import io.prosa.engine.Unavailable;
import io.prosa.engine.Unavailable.Kind;
import io.prosa.engine.billing.Contract;
import io.prosa.engine.billing.Contract.State;
import io.prosa.engine.billing.GrantRelease;
import io.prosa.engine.billing.GrantRelease.Granted;
import io.prosa.engine.billing.GrantRelease.Reason;
import io.prosa.engine.billing.GrantRelease.Refused;
import io.prosa.engine.billing.Invoice;
import io.prosa.engine.billing.PaymentCodes.Payable;
import io.prosa.engine.billing.PaymentCodes.Suspicious;
import io.prosa.engine.billing.ReleaseTerms.AlreadyUsed;
import io.prosa.engine.billing.ReleaseTerms.Eligible;
import io.prosa.engine.billing.ReleaseTerms.NotAllowed;
import io.prosa.engine.billing.ReleaseTerms.NotBlocked;
import io.prosa.engine.identity.Phone;
import io.prosa.engine.identity.TaxId;
import io.prosa.integration.ixc.IxcBilling;
import io.prosa.integration.ixc.IxcClient;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What any billing adapter promises, held over real HTTP.
class SimulatedBillingTest {
  private static final ZoneId ZONE = ZoneId.of("America/Sao_Paulo");
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
  private static final LocalDate LAST_DAY = TODAY.plusDays(3);

  private final TestClock clock = new TestClock();
  private final SimulatedIsp isp = SimulatedIsp.start(0, clock, ZONE);
  private final IxcBilling billing = billing(SimulatedIsp.IXC_TOKEN, IxcClient.TimeLimits.DEFAULT);

  @AfterEach
  void stop() {
    isp.close();
  }

  private IxcBilling billing(String token, IxcClient.TimeLimits limits) {
    var client = new IxcClient(isp.ixcUrl(), token, limits);
    return new IxcBilling(client, clock, ZONE, SimulatedIsp.RELEASE_DAYS);
  }

  /// Waits long for a read and short for a change.
  private IxcBilling hurried() {
    var limits =
        new IxcClient.TimeLimits(
            Duration.ofSeconds(2), Duration.ofSeconds(6), Duration.ofMillis(700));
    return billing(SimulatedIsp.IXC_TOKEN, limits);
  }

  private Contract contract(String customer) {
    return billing.contracts(customer).getFirst();
  }

  private List<Invoice> owedBy(String customer) {
    return billing.contracts(customer).stream()
        .flatMap(contract -> billing.openInvoices(contract).stream())
        .toList();
  }

  @Test
  void findsEveryoneByDocument() {
    assertThat(isp.customers())
        .hasSize(14)
        .allSatisfy(
            known ->
                assertThat(billing.findByDocument(new TaxId(known.document())).orElseThrow().id())
                    .isEqualTo(known.id()));
  }

  @Test
  void findsEveryoneByEachPhoneAsWhatsAppHoldsIt() {
    assertThat(isp.customers())
        .allSatisfy(
            known ->
                assertThat(known.phones())
                    .allSatisfy(
                        phone ->
                            assertThat(billing.findByPhone(new Phone(phone)))
                                .extracting("id")
                                .containsExactly(known.id())));
  }

  @Test
  void findsNobodyBehindAStrangersNumbers() {
    assertThat(billing.findByDocument(new TaxId("52998224725"))).isEmpty();
    assertThat(billing.findByPhone(new Phone("5511955519999"))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "1001, ACTIVE",
    "1003, BLOCKED_FOR_DEBT",
    "1009, BLOCKED_FOR_DEBT",
    "1010, BLOCKED_BY_HAND",
    "1011, REDUCED_SPEED"
  })
  void showsEachContractsState(String customer, State state) {
    assertThat(contract(customer).state()).isEqualTo(state);
  }

  @Test
  void showsBothContractsWithTheirAddressesAndLogins() {
    assertThat(billing.contracts("1004"))
        .extracting(Contract::address, Contract::login)
        .containsExactly(
            tuple("Rua das Jabuticabas, 104", "caio.casa"),
            tuple("Avenida da Praia, 2040", "caio.praia"));
  }

  @Test
  void showsNoCancelledContract() {
    assertThat(billing.contracts("1014")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"1001, 0", "1002, 1", "1004, 1", "1009, 3", "1010, 0"})
  void listsWhatIsOwed(String customer, int count) {
    assertThat(owedBy(customer))
        .hasSize(count)
        .isSortedAccordingTo((a, b) -> a.dueOn().compareTo(b.dueOn()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"1002", "1003", "1004", "1005", "1006", "1008", "1009", "1011"})
  void givesCodesThatFitTheInvoice(String customer) {
    assertThat(owedBy(customer))
        .allSatisfy(
            invoice ->
                assertThat(billing.paymentCodes(invoice))
                    .isInstanceOfSatisfying(
                        Payable.class,
                        codes -> assertThat(codes.hasPix() && codes.hasBoletoLine()).isTrue()));
  }

  @Test
  void givesTheLineAloneWhereThereIsNoPix() {
    assertThat(billing.paymentCodes(owedBy("1012").getFirst()))
        .isInstanceOfSatisfying(Payable.class, codes -> assertThat(codes.hasPix()).isFalse());
  }

  @Test
  void holdsBackAForgedCode() {
    assertThat(billing.paymentCodes(owedBy("1013").getFirst())).isEqualTo(new Suspicious());
  }

  @Test
  void givesARealPdfOfTheInvoice() throws Exception {
    var pdf = billing.pdf("9003").orElseThrow();
    try (var document = Loader.loadPDF(pdf)) {
      assertThat(new PDFTextStripper().getText(document))
          .contains("Fatura 9003", "JUREMA CASTILHO NEVES", "R$ 99,90", "00190.00009");
    }
  }

  @Test
  void hasNoPdfOfAnInvoiceThatDoesNotExist() {
    assertThat(billing.pdf("77777")).isEmpty();
  }

  @Test
  void releasesOnTrustOnce() {
    var contract = contract("1003");
    assertThat(billing.terms(contract)).isEqualTo(new Eligible(3));
    assertThat(billing.readBack(contract)).isEmpty();
    assertThat(billing.grant(contract)).isEqualTo(new Granted(LAST_DAY));
    assertThat(billing.terms(contract)).isEqualTo(new NotBlocked());
    assertThat(billing.readBack(contract)).contains(new Granted(LAST_DAY));
    assertThat(billing.grant(contract)).isEqualTo(new Refused(Reason.ALREADY_ACTIVE));
  }

  @Test
  void releasesOnceWhenTwoAskAtTheSameTime() throws Exception {
    var contract = contract("1003");
    Callable<GrantRelease.Result> grant = () -> billing.grant(contract);
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var results = threads.invokeAll(Stream.generate(() -> grant).limit(8).toList());
      assertThat(results)
          .extracting(result -> result.get())
          .containsOnlyOnce(new Granted(LAST_DAY));
    }
  }

  @Test
  void refusesASecondReleaseWhileTheFirstIsUnpaid() {
    assertThat(billing.terms(contract("1006"))).isEqualTo(new AlreadyUsed(TODAY.minusDays(9)));
    assertThat(billing.grant(contract("1006"))).isEqualTo(new Refused(Reason.ALREADY_USED));
    assertThat(billing.readBack(contract("1006"))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"1009", "1010"})
  void refusesAReleaseThatTheProviderExcluded(String customer) {
    assertThat(billing.terms(contract(customer))).isEqualTo(new NotAllowed());
    assertThat(billing.grant(contract(customer))).isEqualTo(new Refused(Reason.NOT_ELIGIBLE));
  }

  @ParameterizedTest
  @ValueSource(strings = {"3024", "99999"})
  void refusesToReleaseWhatIsCancelledOrDoesNotExist(String number) {
    var contract = new Contract(number, "1014", "", "", "", State.CANCELLED);
    assertThat(billing.grant(contract)).isEqualTo(new Refused(Reason.NOT_ELIGIBLE));
  }

  @Test
  void findsARealReleaseAfterTheAnswerWasLost() {
    var contract = contract("1003");
    fault("apply-then-timeout", Duration.ofSeconds(3));
    assertOutcomeUnknown(contract);
    assertThat(billing.readBack(contract)).contains(new Granted(LAST_DAY));
  }

  @Test
  void mayBeReleasedAfterTheClientGaveUp() {
    var contract = contract("1003");
    fault("slow", Duration.ofSeconds(3));
    assertOutcomeUnknown(contract);
    isp.fault(Partner.IXC, "none", Duration.ofMinutes(1), Duration.ZERO);
    assertThat(billing.readBack(contract)).isEmpty();
    await()
        .untilAsserted(
            () -> assertThat(billing.readBack(contract)).contains(new Granted(LAST_DAY)));
  }

  private void assertOutcomeUnknown(Contract contract) {
    assertThatExceptionOfType(Unavailable.class)
        .isThrownBy(() -> hurried().grant(contract))
        .satisfies(e -> assertThat(e.kind()).isEqualTo(Kind.UNKNOWN));
  }

  @ParameterizedTest
  @ValueSource(strings = {"down", "html", "error200", "429"})
  void failsWhenTheSystemMisbehavesAndIsWellAfterwards(String mode) {
    fault(mode, Duration.ZERO);
    assertThatExceptionOfType(Unavailable.class).isThrownBy(() -> billing.contracts("1001"));
    clock.pass(Duration.ofMinutes(2));
    assertThat(billing.contracts("1001")).hasSize(1);
  }

  private void fault(String mode, Duration delay) {
    isp.fault(Partner.IXC, mode, Duration.ofMinutes(1), delay);
  }

  @Test
  void showsAWebPageToAWrongToken() {
    assertThatExceptionOfType(Unavailable.class)
        .isThrownBy(() -> billing("1:wrong", IxcClient.TimeLimits.DEFAULT).contracts("1001"));
  }

  @Test
  void countsItsDatesFromToday() {
    clock.pass(Duration.ofDays(400));
    isp.reset();
    var due = owedBy("1002").getFirst().dueOn();
    assertThat(due).isEqualTo(TODAY.plusDays(405));
  }
}
