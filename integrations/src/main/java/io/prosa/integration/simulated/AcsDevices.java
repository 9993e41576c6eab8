package io.prosa.integration.simulated;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/// All routers, the tasks that wait for them, and the faults of those that failed.
final class AcsDevices {
  private static final String INVALID_VALUE = "9007";
  private static final Duration KEPT = Duration.ofMinutes(10);

  private final Clock clock;
  private final Journal journal;
  private final List<AcsDevice> devices = new ArrayList<>();
  private final Map<String, Task> tasks = new LinkedHashMap<>();
  private final Map<String, Map<String, Object>> faults = new LinkedHashMap<>();
  private int nextTask = 1;

  record Task(
      String id, String device, String uniqueKey, Instant expires, Map<String, String> values) {
    Map<String, Object> json() {
      var json = new LinkedHashMap<String, Object>();
      json.put("_id", id);
      json.put("device", device);
      json.put("name", "setParameterValues");
      json.put("uniqueKey", uniqueKey);
      return json;
    }
  }

  AcsDevices(Clock clock, Journal journal) {
    this.clock = clock;
    this.journal = journal;
  }

  synchronized void add(AcsDevice device) {
    devices.add(device);
  }

  synchronized List<Map<String, Object>> devices(
      Predicate<AcsDevice> condition, List<String> projection) {
    return devices.stream().filter(condition).map(device -> device.json(projection)).toList();
  }

  synchronized Optional<AcsDevice> byLogin(String login) {
    return devices.stream().filter(device -> device.login().equals(login)).findFirst();
  }

  /// The values of the leafs whose path fits.
  synchronized List<String> values(AcsDevice device, String pathPattern) {
    return device.values(pathPattern);
  }

  synchronized List<AcsDevice> all() {
    return List.copyOf(devices);
  }

  synchronized List<Map<String, Object>> tasks() {
    expire();
    return tasks.values().stream().map(Task::json).toList();
  }

  synchronized List<Map<String, Object>> faults() {
    return List.copyOf(faults.values());
  }

  synchronized void deleteTask(String id) {
    tasks.remove(id);
  }

  synchronized void deleteFault(String id) {
    faults.remove(id);
  }

  /// Stores a task and, when the device is to be called, has it run at once.
  ///
  /// @return the task, and whether it ran; empty for an unknown device
  synchronized Optional<Map.Entry<Task, Boolean>> put(
      String deviceId, String uniqueKey, long expiry, Map<String, String> values) {
    var device = devices.stream().filter(known -> known.id().equals(deviceId)).findFirst();
    if (device.isEmpty()) {
      return Optional.empty();
    }
    expire();
    tasks
        .values()
        .removeIf(task -> task.device().equals(deviceId) && task.uniqueKey().equals(uniqueKey));
    var id = "%024x".formatted(nextTask++);
    var task = new Task(id, deviceId, uniqueKey, clock.instant().plusSeconds(expiry), values);
    tasks.put(id, task);
    return Optional.of(Map.entry(task, device.get().isOnline() && run(device.get(), task)));
  }

  private boolean run(AcsDevice device, Task task) {
    var refusal = device.refusal(task.values());
    if (!refusal.isEmpty()) {
      fail(task, refusal);
      return false;
    }
    device.apply(task.values());
    tasks.remove(task.id());
    journal.note(Partner.ACS, "Wi-Fi de " + device.login() + " alterado");
    return true;
  }

  private void fail(Task task, String code) {
    var channel = "task_" + task.id();
    var fault = new LinkedHashMap<String, Object>();
    fault.put("_id", task.device() + ":" + channel);
    fault.put("device", task.device());
    fault.put("channel", channel);
    fault.put("code", "cwmp." + code);
    fault.put("message", "Invalid arguments");
    faults.put(task.device() + ":" + channel, fault);
  }

  /// Makes a task fail as if the router had refused the value.
  synchronized Task putFaulted(String deviceId) {
    var id = "%024x".formatted(nextTask++);
    var task = new Task(id, deviceId, "", clock.instant().plus(KEPT), Map.of());
    tasks.put(id, task);
    fail(task, INVALID_VALUE);
    return task;
  }

  private void expire() {
    tasks.values().removeIf(task -> !clock.instant().isBefore(task.expires()));
  }

  /// Switches the router of a login on or off; one that comes back runs what waits for it.
  synchronized void switchOn(String login, boolean isOn) {
    expire();
    for (var device : devices) {
      if (device.login().equals(login) && isOn) {
        device.goOnline();
        List.copyOf(tasks.values()).stream()
            .filter(task -> task.device().equals(device.id()))
            .forEach(task -> run(device, task));
      }
      if (device.login().equals(login) && !isOn) {
        device.goOffline(clock.instant());
      }
    }
  }

  synchronized void clear() {
    devices.clear();
    tasks.clear();
    faults.clear();
  }
}
