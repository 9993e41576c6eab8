package io.prosa.app.identity;

import io.prosa.engine.Unavailable;
import io.prosa.engine.billing.Customer;
import io.prosa.engine.billing.Customers;
import io.prosa.engine.identity.CheckCode;
import io.prosa.engine.identity.Codes;
import io.prosa.engine.identity.Phone;
import io.prosa.engine.identity.SendCode;
import io.prosa.engine.identity.TaxId;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/// One-time codes: six digits, ten minutes, five tries, three an hour for each contact and each
/// document (NIST SP 800-63B-4, ASVS 6.5). Whether the document exists is never told: a code that
/// was sent to nobody can be tried like any other, and fails like any other.
public final class OneTimeCodes implements Codes {
  private static final Logger LOG = LoggerFactory.getLogger(OneTimeCodes.class);
  private static final Duration LIFE = Duration.ofMinutes(10);
  private static final int MOST_TRIES = 5;
  private static final int MOST_PER_HOUR = 3;

  /// Brings a code to a phone.
  public interface Courier {
    /// @throws Unavailable when it cannot be sent now
    void bring(Phone phone, String code);
  }

  private final JdbcClient jdbc;
  private final Customers customers;
  private final Courier courier;
  private final Digest digest;
  private final SecureRandom random = new SecureRandom();

  public OneTimeCodes(JdbcClient jdbc, Customers customers, Courier courier, Digest digest) {
    this.jdbc = jdbc;
    this.customers = customers;
    this.courier = courier;
    this.digest = digest;
  }

  @Override
  public SendCode.Sent send(String contact, TaxId document) {
    var holder = digest.of(document.digits());
    if (sentLastHour(contact, holder) >= MOST_PER_HOUR) {
      return new SendCode.TooMany();
    }
    var customer = customers.findByDocument(document);
    var phone = customer.flatMap(c -> otherPhone(c, contact));
    var code = "%06d".formatted(random.nextInt(1_000_000));
    keep(contact, holder, phone.isPresent() ? customer : Optional.empty(), code);
    phone.ifPresent(p -> Thread.ofVirtual().name("code").start(() -> bring(p, code)));
    return new SendCode.OnItsWay();
  }

  /// Apart from the answer, so that its time does not tell whether anything was sent.
  private void bring(Phone phone, String code) {
    try {
      courier.bring(phone, code);
    } catch (Unavailable lost) {
      LOG.warn("one-time code not brought: {}", lost.getMessage());
    }
  }

  /// A code to the very phone that is writing would prove nothing new.
  private Optional<Phone> otherPhone(Customer customer, String contact) {
    var writing =
        jdbc.sql("select phone from contact where id = :id and channel = 'whatsapp'")
            .param("id", UUID.fromString(contact))
            .query(String.class)
            .optional()
            .flatMap(Phone::parse);
    return customer.phones().stream()
        .filter(p -> writing.filter(p::isSameAs).isEmpty())
        .findFirst();
  }

  private int sentLastHour(String contact, String holder) {
    return jdbc.sql(
            """
            select count(*) from one_time_code
            where (contact = :contact or document_hash = :holder)
              and created_at > now() - interval '1 hour'
            """)
        .param("contact", contact)
        .param("holder", holder)
        .query(Integer.class)
        .single();
  }

  private void keep(String contact, String holder, Optional<Customer> customer, String code) {
    jdbc.sql(
            """
            insert into one_time_code (contact, document_hash, customer, code_hash)
            values (:contact, :holder, :customer, :code)
            """)
        .param("contact", contact)
        .param("holder", holder)
        .param("customer", customer.map(Customer::id).orElse(null))
        .param("code", digest.of(contact + ":" + code))
        .update();
  }

  private record Kept(long id, Optional<String> customer, String codeHash) {}

  @Override
  public CheckCode.Verdict check(String contact, TaxId document, String code) {
    var kept = countTry(contact, digest.of(document.digits()));
    if (kept.isEmpty()) {
      return new CheckCode.Expired();
    }
    var isRight =
        kept.get().customer().isPresent()
            && digest.isSame(kept.get().codeHash(), digest.of(contact + ":" + code));
    if (!isRight || !use(kept.get().id())) {
      return new CheckCode.Wrong();
    }
    LOG.info("contact {} verified by one-time code", contact);
    return customers
        .findByDocument(document)
        .<CheckCode.Verdict>map(CheckCode.Right::new)
        .orElseGet(CheckCode.Expired::new);
  }

  /// The newest live code; the try counts before it is looked at, so that tries at once count too.
  private Optional<Kept> countTry(String contact, String holder) {
    return jdbc.sql(
            """
            update one_time_code set tries = tries + 1
            where id = (
              select max(id) from one_time_code
              where contact = :contact and document_hash = :holder)
              and tries < :most and not used
              and created_at > now() - make_interval(secs => :life)
            returning id, customer, code_hash
            """)
        .param("contact", contact)
        .param("holder", holder)
        .param("most", MOST_TRIES)
        .param("life", (double) LIFE.toSeconds())
        .query(
            (row, _) ->
                new Kept(
                    row.getLong("id"),
                    Optional.ofNullable(row.getString("customer")),
                    row.getString("code_hash")))
        .optional();
  }

  private boolean use(long id) {
    return jdbc.sql("update one_time_code set used = true where id = :id and not used")
            .param("id", id)
            .update()
        == 1;
  }
}
