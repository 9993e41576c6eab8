package io.prosa.integration.simulated;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What the demo's pages show of billing and network.
final class DemoState {
  private final IxcTables tables;
  private final AcsDevices devices;
  private final Journal journal;

  DemoState(IxcTables tables, AcsDevices devices, Journal journal) {
    this.tables = tables;
    this.devices = devices;
    this.journal = journal;
  }

  Map<String, Object> json() {
    return Map.of(
        "contracts",
            tables.find("cliente_contrato", _ -> true).stream().map(this::contract).toList(),
        "devices", devices.all().stream().map(this::device).toList(),
        "changes", journal.recent().stream().map(DemoState::change).toList());
  }

  private Map<String, Object> contract(Map<String, String> row) {
    var id = row.getOrDefault("id", "");
    var customer = tables.byId("cliente", row.getOrDefault("id_cliente", "")).orElse(Map.of());
    var contract = new LinkedHashMap<String, Object>();
    contract.put("number", id);
    contract.put("customerId", row.getOrDefault("id_cliente", ""));
    contract.put("customer", customer.getOrDefault("razao", ""));
    contract.put("plan", row.getOrDefault("contrato", ""));
    contract.put("status", row.getOrDefault("status", ""));
    contract.put("internetStatus", row.getOrDefault("status_internet", ""));
    contract.put("reducedSpeed", row.getOrDefault("status_velocidade", "").equals("R"));
    contract.put("trustRelease", release(row));
    contract.put("openInvoices", invoices(id));
    return contract;
  }

  private static Map<String, Object> release(Map<String, String> row) {
    return Map.of(
        "active", row.getOrDefault("desbloqueio_confianca_ativo", "").equals("S"),
        "usedOn", day(row.getOrDefault("dt_ult_desb_conf", "")),
        "until", day(row.getOrDefault("nao_bloquear_ate", "")));
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
                    "due", row.getOrDefault("data_vencimento", ""),
                    "amount", row.getOrDefault("valor_aberto", "")))
        .toList();
  }

  private Map<String, Object> device(AcsDevice device) {
    var json = new LinkedHashMap<String, Object>();
    json.put("id", device.id());
    json.put("login", device.login());
    json.put("online", device.isOnline());
    json.put("lastInform", device.lastInform().toString());
    json.put("ssids", devices.values(device, DemoRouters.names()));
    json.put("keys", devices.values(device, DemoRouters.keys()));
    json.put(
        "waitingTasks",
        devices.tasks().stream().filter(task -> device.id().equals(task.get("device"))).count());
    return json;
  }

  private static Map<String, Object> change(Journal.Change change) {
    return Map.of("at", change.at().toString(), "system", change.system(), "text", change.text());
  }
}
