package io.prosa.app.identity;

import static org.assertj.core.api.Assertions.assertThat;

import io.prosa.app.ProsaTest;
import io.prosa.engine.billing.Contract;
import io.prosa.engine.billing.Customer;
import io.prosa.engine.billing.Customers;
import io.prosa.engine.identity.CheckCode;
import io.prosa.engine.identity.Phone;
import io.prosa.engine.identity.SendCode;
import io.prosa.engine.identity.TaxId;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@ProsaTest
final class OneTimeCodesTest {
  private static final TaxId MARIAS = new TaxId("52998224725");
  private static final TaxId NOBODYS = new TaxId("11144477735");
  private static final Phone FIRST = new Phone("5511955539001");
  private static final Phone SECOND = new Phone("5511955539002");

  @Autowired private JdbcClient jdbc;
  private final List<Brought> brought = new CopyOnWriteArrayList<>();
  private final String contact = UUID.randomUUID().toString();
  private OneTimeCodes codes;

  private record Brought(Phone phone, String code) {}

  /// One customer with two phones.
  private record Registry() implements Customers {
    private static final Customer MARIA =
        new Customer("4711", "MARIA EXEMPLO", MARIAS, List.of(FIRST, SECOND));

    @Override
    public Optional<Customer> findByDocument(TaxId document) {
      return document.equals(MARIAS) ? Optional.of(MARIA) : Optional.empty();
    }

    @Override
    public List<Customer> findByPhone(Phone phone) {
      return List.of();
    }

    @Override
    public List<Contract> contracts(String customerId) {
      return List.of();
    }
  }

  @BeforeEach
  void open() {
    jdbc.sql("delete from one_time_code").update();
    var digest = new Digest("a key for tests alone".getBytes(StandardCharsets.UTF_8));
    codes =
        new OneTimeCodes(
            jdbc, new Registry(), (phone, code) -> brought.add(new Brought(phone, code)), digest);
  }

  private String codeSent(TaxId document) {
    var before = brought.size();
    assertThat(codes.send(contact, document)).isEqualTo(new SendCode.OnItsWay());
    Awaitility.await().until(() -> brought.size() > before);
    return brought.getLast().code();
  }

  private CheckCode.Verdict check(String code) {
    return codes.check(contact, MARIAS, code);
  }

  private static String not(String code) {
    return code.equals("000000") ? "000001" : "000000";
  }

  @Test
  void isRightOnce() {
    var code = codeSent(MARIAS);
    assertThat(code).matches("\\d{6}");
    assertThat(check(code)).isEqualTo(new CheckCode.Right(Registry.MARIA));
    assertThat(check(code)).isEqualTo(new CheckCode.Expired());
  }

  @Test
  void isWorthNothingAfterFiveWrongTries() {
    var code = codeSent(MARIAS);
    for (var i = 0; i < 5; i++) {
      assertThat(check(not(code))).isEqualTo(new CheckCode.Wrong());
    }
    assertThat(check(code)).isEqualTo(new CheckCode.Expired());
  }

  @Test
  void isWorthNothingAfterTenMinutes() {
    var code = codeSent(MARIAS);
    jdbc.sql("update one_time_code set created_at = now() - interval '601 seconds'").update();
    assertThat(check(code)).isEqualTo(new CheckCode.Expired());
  }

  @Test
  void isWorthNothingToAnybodyElse() {
    var code = codeSent(MARIAS);
    assertThat(codes.check(UUID.randomUUID().toString(), MARIAS, code))
        .isEqualTo(new CheckCode.Expired());
    assertThat(codes.check(contact, NOBODYS, code)).isEqualTo(new CheckCode.Expired());
  }

  @Test
  void onlyTheNewestCounts() {
    var old = codeSent(MARIAS);
    var fresh = codeSent(MARIAS);
    if (!old.equals(fresh)) {
      assertThat(check(old)).isEqualTo(new CheckCode.Wrong());
    }
    assertThat(check(fresh)).isInstanceOf(CheckCode.Right.class);
  }

  @Test
  void threeAnHourAreSentToOneContact() {
    for (var document : List.of(MARIAS, NOBODYS, NOBODYS)) {
      assertThat(codes.send(contact, document)).isEqualTo(new SendCode.OnItsWay());
    }
    assertThat(codes.send(contact, MARIAS)).isEqualTo(new SendCode.TooMany());
    jdbc.sql("update one_time_code set created_at = now() - interval '61 minutes'").update();
    assertThat(codes.send(contact, MARIAS)).isEqualTo(new SendCode.OnItsWay());
  }

  @Test
  void threeAnHourAreSentForOneDocument() {
    for (var i = 0; i < 3; i++) {
      codes.send(UUID.randomUUID().toString(), MARIAS);
    }
    assertThat(codes.send(contact, MARIAS)).isEqualTo(new SendCode.TooMany());
  }

  @Test
  void aDocumentThatNobodyHasLooksLikeAnyOther() {
    assertThat(codes.send(contact, NOBODYS)).isEqualTo(new SendCode.OnItsWay());
    for (var i = 0; i < 5; i++) {
      assertThat(codes.check(contact, NOBODYS, "123456")).isEqualTo(new CheckCode.Wrong());
    }
    assertThat(codes.check(contact, NOBODYS, "123456")).isEqualTo(new CheckCode.Expired());
    assertThat(brought).isEmpty();
  }

  @Test
  void goesToAnotherPhoneThanTheOneThatWrites() {
    jdbc.sql("insert into contact (id, channel, phone_key, phone) values (:id, 'whatsapp', :p, :p)")
        .param("id", UUID.fromString(contact))
        .param("p", FIRST.digits() + "9")
        .update();
    jdbc.sql("update contact set phone = :phone where id = :id")
        .param("phone", FIRST.digits())
        .param("id", UUID.fromString(contact))
        .update();
    codeSent(MARIAS);
    assertThat(brought).extracting(Brought::phone).containsExactly(SECOND);
  }

  @Test
  void isKeptOnlyAsAKeyedHash() {
    var code = codeSent(MARIAS);
    var rows = jdbc.sql("select one_time_code::text from one_time_code").query(String.class).list();
    assertThat(rows).noneMatch(r -> r.contains(code) || r.contains(MARIAS.digits()));
  }
}
