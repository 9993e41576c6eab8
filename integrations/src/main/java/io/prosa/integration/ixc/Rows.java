package io.prosa.integration.ixc;

import io.prosa.engine.billing.Contract;
import io.prosa.engine.billing.Customer;
import io.prosa.engine.billing.Invoice;
import io.prosa.engine.billing.Money;
import io.prosa.engine.identity.Phone;
import io.prosa.engine.identity.TaxId;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// IXC's rows under IXC's own column names. What is not named here never enters the program; the
/// passwords that IXC sends along (`senha` and its kin) are not named.
final class Rows {
  private Rows() {}

  record CustomerRow(
      String id,
      String razao,
      String cnpj_cpf,
      String telefone_celular,
      String whatsapp,
      String fone,
      String telefone_comercial,
      String endereco,
      String numero) {
    /// Empty for foreigners without a Brazilian number: nobody can be identified by that row.
    Optional<Customer> toCustomer() {
      return TaxId.parse(cnpj_cpf).map(document -> new Customer(id, razao, document, phones()));
    }

    private List<Phone> phones() {
      var phones = new ArrayList<Phone>();
      Stream.of(telefone_celular, whatsapp, fone, telefone_comercial)
          .flatMap(written -> Phone.parse(written).stream())
          .filter(phone -> phones.stream().noneMatch(phone::isSameAs))
          .forEach(phones::add);
      return phones;
    }

    String address() {
      return Rows.address(endereco, numero);
    }
  }

  record LoginRow(String id, String id_cliente, String id_contrato, String login, String ativo) {
    boolean isActive() {
      return !ativo.equals("N");
    }
  }

  record ContractRow(
      String id,
      String id_cliente,
      String contrato,
      String status,
      String status_internet,
      String status_velocidade,
      String endereco,
      String numero,
      String nao_bloquear_ate,
      String desbloqueio_confianca,
      String desbloqueio_confianca_ativo,
      String dt_ult_desb_conf,
      String restricao_auto_desbloqueio) {
    Contract toContract(String login, String customersAddress) {
      var own = address(endereco, numero);
      return new Contract(
          id, id_cliente, contrato, own.isEmpty() ? customersAddress : own, login, state());
    }

    /// A block outranks reduced speed: a blocked line is no slow line.
    Contract.State state() {
      return switch (status) {
        case "P" -> Contract.State.PENDING;
        case "A" -> liveState();
        default -> Contract.State.CANCELLED;
      };
    }

    private Contract.State liveState() {
      return switch (status_internet) {
        case "FA", "CA", "CE" -> Contract.State.BLOCKED_FOR_DEBT;
        case "CM" -> Contract.State.BLOCKED_BY_HAND;
        case "AA" -> Contract.State.PENDING;
        case "D" -> Contract.State.CANCELLED;
        default ->
            status_velocidade.equals("R") ? Contract.State.REDUCED_SPEED : Contract.State.ACTIVE;
      };
    }

    boolean isBlocked() {
      return !status_internet.equals("A");
    }

    boolean isReleasedNow() {
      return desbloqueio_confianca_ativo.equals("S");
    }

    /// `CE` is left out: integrators disagree about what it means, so a person decides.
    boolean mayBeReleased() {
      return status.equals("A")
          && (status_internet.equals("FA") || status_internet.equals("CA"))
          && !desbloqueio_confianca.equals("N")
          && !restricao_auto_desbloqueio.equals("S");
    }

    Optional<LocalDate> releasedOn() {
      return date(dt_ult_desb_conf);
    }

    Optional<LocalDate> releasedUntil() {
      return date(nao_bloquear_ate);
    }
  }

  record InvoiceRow(
      String id,
      String id_cliente,
      String id_contrato,
      String status,
      String liberado,
      String valor,
      String valor_aberto,
      String data_vencimento,
      String linha_digitavel) {
    boolean isOpen() {
      return liberado.equals("S") && (status.equals("A") || status.equals("P"));
    }

    /// Empty when amount or date cannot be read: half an invoice is none.
    Optional<Invoice> toInvoice() {
      var open = valor_aberto.isBlank() ? valor : valor_aberto;
      try {
        return date(data_vencimento)
            .map(due -> new Invoice(id, id_contrato, Money.of(open.strip()), due));
      } catch (ArithmeticException | NumberFormatException _) {
        return Optional.empty();
      }
    }
  }

  static String address(String street, String number) {
    return number.isBlank() || street.isBlank() ? street.strip() : street.strip() + ", " + number;
  }

  /// Dates come with or without a time; `0000-00-00` stands for none.
  static Optional<LocalDate> date(String written) {
    try {
      return written.length() < 10
          ? Optional.empty()
          : Optional.of(LocalDate.parse(written.substring(0, 10)));
    } catch (DateTimeException _) {
      return Optional.empty();
    }
  }
}
