package io.prosa.app.conversation;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/// Tells this node, and through Redis the others, that something may have changed. All of it may be
/// lost: workers also look by themselves, and browsers ask for what they miss by number.
public class Pulse {
  /// Carries beats to other nodes; does nothing while Redis is away.
  public interface Wire {
    void send(String beat);
  }

  private static final String WORK = "work";

  private final List<Runnable> workers = new CopyOnWriteArrayList<>();
  private final List<Consumer<UUID>> watchers = new CopyOnWriteArrayList<>();
  private final Wire wire;

  public Pulse(Wire wire) {
    this.wire = wire;
  }

  /// There may be a conversation to step or an effect to carry out.
  public void work() {
    workers.forEach(Runnable::run);
    wire.send(WORK);
  }

  /// A conversation's log or state has changed.
  public void changed(UUID conversation) {
    watchers.forEach(w -> w.accept(conversation));
    wire.send(conversation.toString());
  }

  /// A beat from another node.
  public void received(String beat) {
    if (beat.equals(WORK)) {
      workers.forEach(Runnable::run);
    } else {
      var conversation = UUID.fromString(beat);
      watchers.forEach(w -> w.accept(conversation));
    }
  }

  void onWork(Runnable worker) {
    workers.add(worker);
  }

  /// @return ends the watching
  public Runnable watch(Consumer<UUID> watcher) {
    watchers.add(watcher);
    return () -> watchers.remove(watcher);
  }
}
