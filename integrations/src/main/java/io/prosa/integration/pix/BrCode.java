package io.prosa.integration.pix;

import io.prosa.engine.billing.Money;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// A Pix copy-and-paste code that passed its checks: structure, check sum, currency, and either the
/// payee's key (a static code) or the address of the charge (a dynamic one).
///
/// Prosa only passes on codes that billing made. It reads each one first, because a forged code
/// sends a customer's money to a stranger.
///
/// @param key the payee's Pix key, empty in a dynamic code
/// @param url where the charge is kept, without `https://`, empty in a static code
/// @param printedAmount the amount as written, empty when the payer's bank has to ask for it
public record BrCode(String text, String key, String url, String printedAmount, String txid) {
  private static final String GUI = "br.gov.bcb.pix";
  private static final int LONGEST = 512;

  /// Who is paid, as the payer's bank shows it before it pays.
  public record Payee(String name, String city) {}

  /// Reads a code; empty when it fails any check.
  public static Optional<BrCode> parse(String written) {
    var text = written.strip();
    if (text.length() > LONGEST || !text.matches("[ -~]+") || !hasRightCheckSum(text)) {
      return Optional.empty();
    }
    return Tlv.read(text).filter(BrCode::isBrazilian).flatMap(fields -> of(text, fields));
  }

  private static boolean hasRightCheckSum(String text) {
    var cut = text.length() - 4;
    return cut > 4
        && text.startsWith("6304", cut - 4)
        && text.substring(cut).equals(crc(text.substring(0, cut)));
  }

  private static boolean isBrazilian(Map<String, String> fields) {
    return "01".equals(fields.get("00"))
        && "986".equals(fields.get("53"))
        && "BR".equals(fields.get("58"))
        && fields.getOrDefault("54", "0.01").matches("[0-9]{1,10}(\\.[0-9]{1,2})?");
  }

  private static Optional<BrCode> of(String text, Map<String, String> fields) {
    return account(fields)
        .filter(account -> account.containsKey("01") ^ account.containsKey("25"))
        .flatMap(
            account ->
                Tlv.read(fields.getOrDefault("62", ""))
                    .map(
                        more ->
                            new BrCode(
                                text,
                                account.getOrDefault("01", ""),
                                account.getOrDefault("25", ""),
                                fields.getOrDefault("54", ""),
                                more.getOrDefault("05", ""))));
  }

  /// Pix may stand in any of the merchant accounts 26 to 51, though banks use 26.
  private static Optional<Map<String, String>> account(Map<String, String> fields) {
    return fields.entrySet().stream()
        .filter(field -> field.getKey().compareTo("26") >= 0 && field.getKey().compareTo("51") <= 0)
        .flatMap(field -> Tlv.read(field.getValue()).stream())
        .filter(account -> GUI.equalsIgnoreCase(account.getOrDefault("00", "")))
        .findFirst();
  }

  /// The amount that the code asks for; empty when it leaves that open.
  public Optional<Money> amount() {
    return printedAmount.isEmpty() ? Optional.empty() : Optional.of(Money.of(printedAmount));
  }

  public boolean isDynamic() {
    return !url.isEmpty();
  }

  /// Builds a code that pays a key.
  public static BrCode toKey(String key, Payee payee, Money amount, String txid) {
    var account = Tlv.write("26", Tlv.write("00", GUI) + Tlv.write("01", key));
    return build(Tlv.write("00", "01") + account, payee, amount, txid);
  }

  /// Builds a code that pays the charge kept at an address, once.
  public static BrCode toUrl(String url, Payee payee, Money amount, String txid) {
    var account = Tlv.write("26", Tlv.write("00", GUI) + Tlv.write("25", url));
    return build(Tlv.write("00", "01") + Tlv.write("01", "12") + account, payee, amount, txid);
  }

  private static BrCode build(String head, Payee payee, Money amount, String txid) {
    var open =
        head
            + Tlv.write("52", "0000")
            + Tlv.write("53", "986")
            + Tlv.write("54", amount.amount().toPlainString())
            + Tlv.write("58", "BR")
            + Tlv.write("59", payee.name())
            + Tlv.write("60", payee.city())
            + Tlv.write("62", Tlv.write("05", txid))
            + "6304";
    return parse(open + crc(open)).orElseThrow(IllegalArgumentException::new);
  }

  /// CRC-16/CCITT-FALSE: polynomial 0x1021, start 0xFFFF, nothing reflected, nothing added.
  static String crc(String text) {
    var crc = 0xFFFF;
    for (var octet : text.getBytes(StandardCharsets.US_ASCII)) {
      crc ^= (octet & 0xFF) << 8;
      for (var bit = 0; bit < 8; bit++) {
        crc = (crc & 0x8000) == 0 ? crc << 1 : crc << 1 ^ 0x1021;
      }
      crc &= 0xFFFF;
    }
    return String.format(Locale.ROOT, "%04X", crc);
  }
}
