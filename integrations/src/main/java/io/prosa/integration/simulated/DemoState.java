package io.prosa.integration.simulated;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// What the demo's pages show of billing and network.
final class DemoState {
  private final IxcTables tables;
  private final AcsDevices devices;
  private final Journal journal;
  private final Faults faults;

  DemoState(IxcTables tables, AcsDevices devices, Journal journal, Faults faults) {
    this.tables = tables;
    this.devices = devices;
    this.journal = journal;
    this.faults = faults;
  }

  Map<String, Object> json() {
    return Map.of(
        "customers", tables.find("cliente", _ -> true).stream().map(this::customer).toList(),
        "devices", devices.all().stream().map(this::device).toList(),
        "changes", journal.recent().stream().map(DemoState::change).toList(),
        "faults", faults.words());
  }

  private Map<String, Object> customer(Map<String, String> row) {
    var id = row.getOrDefault("id", "");
    return Map.of(
        "id", id,
        "name", row.getOrDefault("razao", ""),
        "contracts",
            tables.find("cliente_contrato", c -> id.equals(c.get("id_cliente"))).stream()
                .map(c -> contract(/* customer= */ row, /* row= */ c))
                .toList());
  }

  private Map<String, Object> contract(Map<String, String> customer, Map<String, String> row) {
    var contract = new LinkedHashMap<String, Object>();
    contract.put("number", row.getOrDefault("id", ""));
    contract.put("plan", row.getOrDefault("contrato", ""));
    contract.put(
        "address", either(row, customer, "endereco") + ", " + either(row, customer, "numero"));
    contract.put("state", state(row));
    contract.put("trustRelease", release(row));
    contract.put("openInvoices", invoices(row.getOrDefault("id", "")));
    return contract;
  }

  private static String either(Map<String, String> one, Map<String, String> other, String column) {
    var value = one.getOrDefault(column, "");
    return value.isEmpty() ? other.getOrDefault(column, "") : value;
  }

  private static String state(Map<String, String> row) {
    if (!row.getOrDefault("status", "").equals("A")) {
      return "cancelled";
    }
    var internet = row.getOrDefault("status_internet", "");
    if (!internet.equals("A")) {
      return internet.equals("CM") ? "suspended" : "blocked";
    }
    if (row.getOrDefault("desbloqueio_confianca_ativo", "").equals("S")) {
      return "trusted";
    }
    return row.getOrDefault("status_velocidade", "").equals("R") ? "reduced" : "active";
  }

  private static Map<String, Object> release(Map<String, String> row) {
    var active = row.getOrDefault("desbloqueio_confianca_ativo", "").equals("S");
    var usedOn = day(row.getOrDefault("dt_ult_desb_conf", ""));
    return Map.of(
        "used",
        !usedOn.isEmpty(),
        "until",
        active ? day(row.getOrDefault("nao_bloquear_ate", "")) : "");
  }

  private static String day(String written) {
    return written.startsWith("0000") || written.length() < 10 ? "" : written.substring(0, 10);
  }

  private List<Map<String, String>> invoices(String contract) {
    return tables
        .find(
            "fn_areceber",
            row -> contract.equals(row.get("id_contrato")) && "A".equals(row.get("status")))
        .stream()
        .map(
            row ->
                Map.of(
                    "id", row.getOrDefault("id", ""),
                    "dueOn", row.getOrDefault("data_vencimento", ""),
                    "amount", row.getOrDefault("valor_aberto", "")))
        .toList();
  }

  private Map<String, Object> device(AcsDevice device) {
    var json = new LinkedHashMap<String, Object>();
    json.put("login", device.login());
    json.put("model", device.model());
    json.put("ssid", different(devices.values(device, DemoRouters.names())));
    json.put("key", different(devices.values(device, DemoRouters.keys())));
    json.put("online", device.isOnline());
    json.put("lastInform", device.lastInform().toString());
    return json;
  }

  /// Both bands mostly have the same, and makers leave leafs empty that they do not use.
  private static String different(List<String> values) {
    return values.stream()
        .filter(value -> !value.isEmpty())
        .distinct()
        .collect(Collectors.joining(" / "));
  }

  private static Map<String, Object> change(Journal.Change change) {
    return Map.of("at", change.at().toString(), "system", change.system(), "text", change.text());
  }
}
