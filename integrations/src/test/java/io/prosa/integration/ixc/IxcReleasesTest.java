package io.prosa.integration.ixc;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.http.Fault;
import io.prosa.engine.Unavailable;
import io.prosa.engine.Unavailable.Kind;
import io.prosa.engine.billing.GrantRelease.Granted;
import io.prosa.engine.billing.GrantRelease.Reason;
import io.prosa.engine.billing.GrantRelease.Refused;
import io.prosa.engine.billing.ReleaseTerms.AlreadyUsed;
import io.prosa.engine.billing.ReleaseTerms.Eligible;
import io.prosa.engine.billing.ReleaseTerms.NotAllowed;
import io.prosa.engine.billing.ReleaseTerms.NotBlocked;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class IxcReleasesTest {
  private static final String RELEASE = "desbloqueio_confianca";

  private final IxcStub ixc = new IxcStub();

  @AfterEach
  void stop() {
    ixc.close();
  }

  @Test
  void allowsAReleaseOfABlockedContract() {
    ixc.table("cliente_contrato", "contract__blocked");
    assertThat(ixc.billing.terms(IxcStub.CONTRACT)).isEqualTo(new Eligible(3));
  }

  @ParameterizedTest
  @ValueSource(strings = {"contract__active", "contract__reduced"})
  void seesThatALineIsNotBlocked(String fixture) {
    ixc.table("cliente_contrato", fixture);
    assertThat(ixc.billing.terms(IxcStub.CONTRACT)).isEqualTo(new NotBlocked());
  }

  @Test
  void tellsWhenTheReleaseWasUsed() {
    ixc.table("cliente_contrato", "contract__used");
    assertThat(ixc.billing.terms(IxcStub.CONTRACT))
        .isEqualTo(new AlreadyUsed(LocalDate.of(2026, 11, 13)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"contract__by_hand", "contract__restricted", "contract__excluded"})
  void allowsNoReleaseWhereTheProviderExcludedIt(String fixture) {
    ixc.table("cliente_contrato", fixture);
    assertThat(ixc.billing.terms(IxcStub.CONTRACT)).isEqualTo(new NotAllowed());
  }

  @Test
  void changesNothingWhenItOnlyLooks() {
    ixc.table("cliente_contrato", "contract__blocked");
    ixc.billing.terms(IxcStub.CONTRACT);
    assertThat(ixc.calls(RELEASE)).isZero();
  }

  @Test
  void readsTheLastDayBackAfterARelease() {
    ixc.action(RELEASE, "release__done").table("cliente_contrato", "contract__released_today");
    assertThat(ixc.billing.grant(IxcStub.CONTRACT))
        .isEqualTo(new Granted(LocalDate.of(2026, 11, 26)));
  }

  @Test
  void countsTheDaysItselfWhenTheLastDayCannotBeRead() {
    ixc.action(RELEASE, "release__done").table("cliente_contrato", aResponse().withStatus(500));
    assertThat(ixc.billing.grant(IxcStub.CONTRACT))
        .isEqualTo(new Granted(LocalDate.of(2026, 11, 25)));
  }

  @ParameterizedTest
  @CsvSource({
    "106, NOT_ELIGIBLE",
    "107, ALREADY_ACTIVE",
    "109, NOT_ELIGIBLE",
    "113, ALREADY_USED",
    "999, NOT_ELIGIBLE"
  })
  void understandsWhyAReleaseWasRefused(String code, Reason reason) {
    ixc.action(RELEASE, "release__refused_" + code);
    assertThat(ixc.billing.grant(IxcStub.CONTRACT)).isEqualTo(new Refused(reason));
  }

  @ParameterizedTest
  @ValueSource(ints = {400, 401, 403, 404, 429})
  void knowsThatNothingWasDoneWhenTheCallWasRefused(int status) {
    ixc.action(RELEASE, aResponse().withStatus(status));
    assertFails(Kind.NOT_DONE);
  }

  @ParameterizedTest
  @ValueSource(ints = {408, 409, 425, 499})
  void doesNotKnowAfterARefusalThatMayComeAfterTheDeed(int status) {
    ixc.action(RELEASE, aResponse().withStatus(status));
    assertFails(Kind.UNKNOWN);
  }

  @ParameterizedTest
  @ValueSource(ints = {400, 404})
  void doesNotKnowAfterAPageOfAGateway(int status) {
    var page = aResponse().withHeader("Content-Type", "text/html").withBody("<h1>Oops</h1>");
    ixc.action(RELEASE, page.withStatus(status));
    assertFails(Kind.UNKNOWN);
  }

  @Test
  void knowsThatNothingWasDoneWhenIxcItselfSaysSoWhateverTheStatus() {
    ixc.action(RELEASE, IxcStub.json("error__with_200").withStatus(409));
    assertFails(Kind.NOT_DONE);
  }

  @Test
  void knowsThatNothingWasDoneWhenIxcReportsAnError() {
    ixc.action(RELEASE, "error__with_200");
    assertFails(Kind.NOT_DONE);
  }

  @Test
  void knowsThatNothingWasDoneWhenNoConnectionWasMade() {
    ixc.close();
    assertFails(Kind.NOT_DONE);
  }

  @ParameterizedTest
  @ValueSource(ints = {201, 302, 500, 502, 503, 504})
  void doesNotKnowAfterAnyOtherStatus(int status) {
    ixc.action(RELEASE, IxcStub.json("release__done").withStatus(status));
    assertFails(Kind.UNKNOWN);
  }

  @ParameterizedTest
  @EnumSource(Fault.class)
  void doesNotKnowAfterABrokenConnection(Fault fault) {
    ixc.action(RELEASE, aResponse().withFault(fault));
    assertFails(Kind.UNKNOWN);
  }

  @Test
  void doesNotKnowAfterATimeout() {
    ixc.action(RELEASE, IxcStub.json("release__done").withFixedDelay(5000));
    assertFails(ixc.hurried, Kind.UNKNOWN);
  }

  @Test
  void doesNotKnowWhenTheAnswerDripsInTooSlowly() {
    ixc.action(RELEASE, IxcStub.json("release__done").withChunkedDribbleDelay(20, 6000));
    assertFails(ixc.hurried, Kind.UNKNOWN);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "{\"tipo\":\"suc", "[]", "null", "ok"})
  void doesNotKnowWhenTheAnswerCannotBeRead(String body) {
    ixc.action(RELEASE, json(body));
    assertFails(Kind.UNKNOWN);
  }

  @Test
  void doesNotKnowWhenAWebPageOrAnOddAnswerComes() {
    ixc.action(RELEASE, aResponse().withHeader("Content-Type", "text/html").withBody("<html>"));
    assertFails(Kind.UNKNOWN);
    ixc.action(RELEASE, "release__odd");
    assertFails(Kind.UNKNOWN);
  }

  @ParameterizedTest
  @ValueSource(ints = {429, 500, 503})
  void neverRepeatsARelease(int status) {
    ixc.action(RELEASE, aResponse().withStatus(status));
    assertThatExceptionOfType(Unavailable.class)
        .isThrownBy(() -> ixc.billing.grant(IxcStub.CONTRACT));
    assertThat(ixc.calls(RELEASE)).isEqualTo(1);
  }

  @Test
  void provesItsOwnReleaseByReadingBack() {
    ixc.table("cliente_contrato", "contract__released_today");
    assertThat(ixc.billing.readBack(IxcStub.CONTRACT))
        .contains(new Granted(LocalDate.of(2026, 11, 26)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"contract__blocked", "contract__active", "contract__released_yesterday"})
  void leavesItToAPersonWhenReadingBackProvesNothing(String fixture) {
    ixc.table("cliente_contrato", fixture);
    assertThat(ixc.billing.readBack(IxcStub.CONTRACT)).isEmpty();
  }

  @Test
  void neverReadsBackFromSomebodyElsesContract() {
    ixc.table("cliente_contrato", "contract__somebody_else");
    assertThatExceptionOfType(Unavailable.class)
        .isThrownBy(() -> ixc.billing.readBack(IxcStub.CONTRACT));
  }

  private static ResponseDefinitionBuilder json(String body) {
    return aResponse().withHeader("Content-Type", "application/json").withBody(body);
  }

  private void assertFails(Kind kind) {
    assertFails(ixc.billing, kind);
  }

  private static void assertFails(IxcBilling billing, Kind kind) {
    assertThatExceptionOfType(Unavailable.class)
        .isThrownBy(() -> billing.grant(IxcStub.CONTRACT))
        .satisfies(e -> assertThat(e.kind()).isEqualTo(kind))
        .withMessageNotContaining("TEREZA");
  }
}
