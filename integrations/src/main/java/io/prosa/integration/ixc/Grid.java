package io.prosa.integration.ixc;

import io.prosa.integration.wire.Json;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// A search in one IXC table: every condition has to hold.
record Grid(String table, List<Condition> conditions) {
  private static final String ROWS = "200";

  private record Condition(String column, String operator, String value) {}

  static Grid of(String table) {
    return new Grid(table, List.of());
  }

  Grid where(String column, String value) {
    return and(new Condition(table + "." + column, "=", value));
  }

  Grid whereNot(String column, String value) {
    return and(new Condition(table + "." + column, "!=", value));
  }

  private Grid and(Condition condition) {
    var more = new ArrayList<>(conditions);
    more.add(condition);
    return new Grid(table, List.copyOf(more));
  }

  /// The first condition has keys of its own, the others go as JSON inside a text.
  byte[] json() {
    var body = new LinkedHashMap<String, String>();
    body.put("qtype", conditions.getFirst().column());
    body.put("query", conditions.getFirst().value());
    body.put("oper", conditions.getFirst().operator());
    body.put("page", "1");
    body.put("rp", ROWS);
    body.put("sortname", table + ".id");
    body.put("sortorder", "asc");
    if (conditions.size() > 1) {
      body.put("grid_param", Json.write(conditions.stream().skip(1).map(Grid::param).toList()));
    }
    return Json.bytes(body);
  }

  private static Map<String, String> param(Condition condition) {
    var param = new LinkedHashMap<String, String>();
    param.put("TB", condition.column());
    param.put("OP", condition.operator());
    param.put("P", condition.value());
    return param;
  }
}
