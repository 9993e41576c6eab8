package io.prosa.integration.simulated;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/// IXC's tables: rows of texts under column names.
final class IxcTables {
  private static final int FIRST_NEW_ID = 50_000;

  private final Map<String, List<Map<String, String>>> tables = new LinkedHashMap<>();
  private int nextId = FIRST_NEW_ID;

  synchronized boolean has(String table) {
    return tables.containsKey(table);
  }

  /// Adds a row, written as `column=value;column=value`.
  synchronized void add(String table, String columns) {
    var row = new LinkedHashMap<String, String>();
    for (var column : columns.split(";", -1)) {
      var cut = column.indexOf('=');
      row.put(column.substring(0, cut), column.substring(cut + 1));
    }
    tables.computeIfAbsent(table, _ -> new ArrayList<>()).add(row);
  }

  synchronized String insert(String table, Map<String, String> columns) {
    var row = new LinkedHashMap<String, String>();
    row.put("id", String.valueOf(nextId++));
    row.putAll(columns);
    tables.computeIfAbsent(table, _ -> new ArrayList<>()).add(row);
    return row.getOrDefault("id", "");
  }

  /// Copies of the rows that fit.
  synchronized List<Map<String, String>> find(
      String table, Predicate<Map<String, String>> condition) {
    return tables.getOrDefault(table, List.of()).stream()
        .filter(condition)
        .map(row -> Collections.unmodifiableMap(new LinkedHashMap<>(row)))
        .toList();
  }

  Optional<Map<String, String>> byId(String table, String id) {
    return find(table, row -> id.equals(row.get("id"))).stream().findFirst();
  }

  synchronized void set(String table, String id, Map<String, String> columns) {
    tables.getOrDefault(table, List.of()).stream()
        .filter(row -> id.equals(row.get("id")))
        .forEach(row -> row.putAll(columns));
  }

  synchronized void clear() {
    tables.clear();
    nextId = FIRST_NEW_ID;
  }
}
