package io.prosa.integration.simulated;

import io.prosa.integration.wire.Json;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import tools.jackson.databind.JsonNode;

/// IXC's webservice with its oddities: texts everywhere, failures with HTTP 200, no rows as no key,
/// a search without its header taken for an insert, and passwords in ordinary rows.
final class IxcDoor implements Door {
  static final String TOKEN = "12:00000000000000000000000000000000000000000000000000000000000demo";
  private static final Set<String> ACTIONS = Set.of("get_pix", "get_boleto");
  private static final String RELEASE = "desbloqueio_confianca";
  private static final String CREDENTIAL =
      "Basic " + Base64.getEncoder().encodeToString(TOKEN.getBytes(StandardCharsets.UTF_8));

  private final IxcTables tables;
  private final IxcReleases releases;
  private final InvoicePdf pdf;

  IxcDoor(IxcTables tables, IxcReleases releases) {
    this.tables = tables;
    this.releases = releases;
    this.pdf = new InvoicePdf(tables);
  }

  @Override
  public Answer answer(Call call) {
    if (!call.header("Authorization").equals(CREDENTIAL)) {
      return Answer.html(401);
    }
    var resource = call.segments()[0];
    if (!call.isPost() || !call.json().isObject()) {
      return error("Requisicao invalida");
    }
    if (call.header("ixcsoft").equals("listar")) {
      return list(resource, call.json());
    }
    return switch (resource) {
      case "get_pix" -> pix(Json.text(call.json().path("id_areceber")));
      case "get_boleto" -> boleto(call.json());
      case RELEASE -> Answer.json(releases.release(Json.text(call.json().path("id"))));
      default -> insert(resource, call.json());
    };
  }

  @Override
  public boolean isChange(Call call) {
    return !call.header("ixcsoft").equals("listar") && !ACTIONS.contains(call.segments()[0]);
  }

  @Override
  public Answer failure(Call call) {
    return error("Ocorreu um erro ao processar");
  }

  private static Answer error(String message) {
    return Answer.json(Map.of("type", "error", "message", message));
  }

  private Answer list(String table, JsonNode grid) {
    if (!tables.has(table)) {
      return error("Recurso " + table + " nao esta disponivel");
    }
    var rows = tables.find(table, condition(grid));
    var size = Integer.parseInt(text(grid, "rp", "20"));
    var page = Integer.parseInt(text(grid, "page", "1"));
    var shown = rows.stream().skip((long) size * (page - 1)).limit(size).toList();
    var reply = new LinkedHashMap<String, Object>();
    reply.put("page", String.valueOf(page));
    reply.put("total", String.valueOf(rows.size()));
    if (!shown.isEmpty()) {
      reply.put("registros", shown);
    }
    return Answer.json(reply);
  }

  private static String text(JsonNode grid, String key, String otherwise) {
    var text = Json.text(grid.path(key));
    return text.isEmpty() ? otherwise : text;
  }

  private static Predicate<Map<String, String>> condition(JsonNode grid) {
    Predicate<Map<String, String>> all = _ -> true;
    if (grid.has("qtype")) {
      all = all.and(one(text(grid, "qtype", ""), text(grid, "oper", "="), text(grid, "query", "")));
    }
    var params = Json.parse(text(grid, "grid_param", "[]").getBytes(StandardCharsets.UTF_8));
    for (var param :
        params.map(List::of).orElse(List.of()).stream().flatMap(JsonNode::valueStream).toList()) {
      all = all.and(one(text(param, "TB", ""), text(param, "OP", "="), text(param, "P", "")));
    }
    return all;
  }

  private static Predicate<Map<String, String>> one(String column, String operator, String value) {
    var name = column.substring(column.indexOf('.') + 1);
    return row -> {
      var found = row.getOrDefault(name, "");
      return switch (operator) {
        case "=" -> found.equals(value);
        case "!=" -> !found.equals(value);
        case "L" -> found.contains(value);
        case "<" -> found.compareTo(value) < 0;
        case ">" -> found.compareTo(value) > 0;
        case "<=" -> found.compareTo(value) <= 0;
        case ">=" -> found.compareTo(value) >= 0;
        default -> false;
      };
    };
  }

  private Answer insert(String table, JsonNode record) {
    if (!tables.has(table)) {
      return error("Recurso " + table + " nao esta disponivel");
    }
    var columns = new LinkedHashMap<String, String>();
    record
        .properties()
        .forEach(column -> columns.put(column.getKey(), Json.text(column.getValue())));
    var id = tables.insert(table, columns);
    return Answer.json(Map.of("type", "success", "message", "Registro inserido", "id", id));
  }

  private Answer pix(String invoice) {
    var code = DemoData.pixOf(tables, invoice);
    return code.isEmpty()
        ? error("Carteira de cobranca sem Pix")
        : Answer.json(Map.of("pix", Map.of("qrCode", qrCode(code))));
  }

  private static Map<String, String> qrCode(String code) {
    var image = Base64.getEncoder().encodeToString("<svg/>".getBytes(StandardCharsets.UTF_8));
    return Map.of("qrcode", code, "imagemQrcode", image);
  }

  private Answer boleto(JsonNode arguments) {
    var document = pdf.of(Json.text(arguments.path("boletos")));
    if (document.isEmpty() || !text(arguments, "tipo_boleto", "").equals("arquivo")) {
      return error("Boleto nao encontrado");
    }
    return text(arguments, "base64", "N").equals("S")
        ? Answer.text(200, "text/plain", Base64.getEncoder().encodeToString(document.get()))
        : new Answer(200, "application/pdf", document.get());
  }
}
