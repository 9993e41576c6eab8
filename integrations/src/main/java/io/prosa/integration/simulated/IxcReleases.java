package io.prosa.integration.simulated;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;

/// IXC's trust release, with the codes that are known of it.
final class IxcReleases {
  static final int DAYS = 3;
  private static final String TABLE = "cliente_contrato";

  private final IxcTables tables;
  private final Journal journal;
  private final Clock clock;
  private final ZoneId zone;

  IxcReleases(IxcTables tables, Journal journal, Clock clock, ZoneId zone) {
    this.tables = tables;
    this.journal = journal;
    this.clock = clock;
    this.zone = zone;
  }

  /// Looks and applies in one step, so that of two releases at once only one is granted.
  Map<String, String> release(String contract) {
    synchronized (tables) {
      var found = tables.byId(TABLE, contract);
      if (found.isEmpty()) {
        return error("106", "Contrato nao existe");
      }
      var row = found.get();
      if (!is(row, "status", "A")) {
        return error("109", "Contrato inativo");
      }
      if (is(row, "status_internet", "A")) {
        return error("107", "Contrato ja esta ativo");
      }
      if (is(row, "desbloqueio_confianca_ativo", "S")) {
        return error("113", "Desbloqueio de confianca ja utilizado e ainda nao quitado");
      }
      return isDebt(row) ? granted(contract) : error("120", "Desbloqueio nao permitido");
    }
  }

  private static boolean isDebt(Map<String, String> row) {
    return (is(row, "status_internet", "FA") || is(row, "status_internet", "CA"))
        && !is(row, "desbloqueio_confianca", "N")
        && !is(row, "restricao_auto_desbloqueio", "S");
  }

  private Map<String, String> granted(String contract) {
    var today = LocalDate.now(clock.withZone(zone));
    var until = today.plusDays(DAYS).toString();
    tables.set(
        TABLE,
        contract,
        Map.of(
            "status_internet",
            "A",
            "desbloqueio_confianca_ativo",
            "S",
            "dt_ult_desb_conf",
            today + " 00:00:00",
            "nao_bloquear_ate",
            until));
    journal.note(Partner.IXC, "contrato " + contract + " liberado em confiança até " + until);
    return reply("sucesso", "", "Contrato liberado em confianca");
  }

  private static boolean is(Map<String, String> row, String column, String value) {
    return value.equals(row.get(column));
  }

  private static Map<String, String> error(String code, String message) {
    return reply("erro", code, message);
  }

  private static Map<String, String> reply(String type, String code, String message) {
    var reply = new LinkedHashMap<String, String>();
    reply.put("tipo", type);
    if (!code.isEmpty()) {
      reply.put("codigo", code);
    }
    reply.put("mensagem", message);
    return reply;
  }
}
