package io.prosa.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A skill at work, with what it has been told in this talk.
///
/// @param skill the words file of the skill
/// @param given what the customer told, by the question's key
/// @param consents changes that the customer said yes to
/// @param settled changes that were done or refused
/// @param tries how often something had to be asked again
public record Frame(
    String skill, List<Given> given, List<Change<?>> consents, List<Settled> settled, int tries) {
  public record Given(String key, String kept) {}

  public record Settled(Change<?> change, Outcome outcome) {}

  public Frame {
    given = List.copyOf(given);
    consents = List.copyOf(consents);
    settled = List.copyOf(settled);
  }

  static Frame of(String skill) {
    return new Frame(skill, List.of(), List.of(), List.of(), 0);
  }

  Optional<String> given(String key) {
    return given.stream().filter(g -> g.key().equals(key)).map(Given::kept).findFirst();
  }

  Optional<Outcome> outcome(Change<?> change) {
    return settled.stream()
        .filter(s -> s.change().equals(change))
        .map(Settled::outcome)
        .findFirst();
  }

  /// Keeps what was told, in place of what was told before.
  Frame give(String key, String kept) {
    var rest = without(key);
    rest.add(new Given(key, kept));
    return new Frame(skill, rest, consents, settled, tries);
  }

  /// Forgets what was told, and what was done because of it: it may be done again.
  Frame correct(String key, String kept) {
    var rest = without(key);
    rest.add(new Given(key, kept));
    return new Frame(skill, rest, consents, List.of(), 0);
  }

  Frame forget(String key) {
    return new Frame(skill, without(key), consents, settled, tries);
  }

  /// Nothing is agreed to any more, such as after a system could not be reached.
  Frame unconfirmed() {
    return new Frame(skill, given, List.of(), settled, tries);
  }

  /// Forgets what was told and counts the try.
  Frame askAgain(String key) {
    return new Frame(skill, without(key), consents, settled, tries + 1);
  }

  Frame consent(Change<?> change) {
    return new Frame(skill, given, plus(consents, change), settled, tries);
  }

  Frame settle(Change<?> change, Outcome outcome) {
    return new Frame(skill, given, consents, plus(settled, new Settled(change, outcome)), tries);
  }

  /// What was told, lent to a skill that serves this one.
  Frame lentTo(String other) {
    return new Frame(other, given, List.of(), List.of(), 0);
  }

  /// What was told elsewhere too, where it was not told here.
  Frame knowingToo(Frame other) {
    var all = new ArrayList<>(given);
    other.given().stream().filter(g -> given(g.key()).isEmpty()).forEach(all::add);
    return new Frame(skill, all, consents, settled, tries);
  }

  /// The same knowledge at another skill's service.
  Frame handedTo(String other) {
    return new Frame(other, given, consents, settled, 0);
  }

  private List<Given> without(String key) {
    return new ArrayList<>(given.stream().filter(g -> !g.key().equals(key)).toList());
  }

  private static <T> List<T> plus(List<T> list, T more) {
    var all = new ArrayList<>(list);
    all.add(more);
    return all;
  }
}
