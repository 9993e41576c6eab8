package io.prosa.engine;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// A conversation being changed in a few of its parts; records have no `with` of their own.
final class Draft {
  private final Conversation from;
  private Contact contact;
  private Owner owner;
  private int version;
  private Language language;
  private Optional<Identified> identity;
  private List<Frame> stack;
  private List<Conversation.Learnt> learnt;
  private Pending pending;
  private List<Event> deferred;
  private int misses;
  private int confirmations;
  private String lastWords;
  private Instant lastAt;
  private List<Option> offered;
  private Optional<Frame> finished;

  Draft(Conversation from) {
    this.from = from;
    contact = from.contact();
    owner = from.owner();
    version = from.version();
    language = from.language();
    identity = from.identity();
    stack = from.stack();
    learnt = from.learnt();
    pending = from.pending();
    deferred = from.deferred();
    misses = from.misses();
    confirmations = from.confirmations();
    lastWords = from.lastWords();
    lastAt = from.lastAt();
    offered = from.offered();
    finished = from.finished();
  }

  Draft contact(Contact next) {
    contact = next;
    return this;
  }

  Draft confirmations(int next) {
    confirmations = next;
    return this;
  }

  Draft owner(Owner next) {
    owner = next;
    return this;
  }

  Draft version(int next) {
    version = next;
    return this;
  }

  Draft language(Language next) {
    language = next;
    return this;
  }

  Draft identity(Optional<Identified> next) {
    identity = next;
    return this;
  }

  Draft stack(List<Frame> next) {
    stack = next;
    return this;
  }

  Draft learnt(List<Conversation.Learnt> next) {
    learnt = next;
    return this;
  }

  Draft pending(Pending next) {
    pending = next;
    return this;
  }

  Draft deferred(List<Event> next) {
    deferred = next;
    return this;
  }

  Draft misses(int next) {
    misses = next;
    return this;
  }

  Draft lastWords(String next) {
    lastWords = next;
    return this;
  }

  Draft lastAt(Instant next) {
    lastAt = next;
    return this;
  }

  Draft offered(List<Option> next) {
    offered = next;
    return this;
  }

  Draft finished(Optional<Frame> next) {
    finished = next;
    return this;
  }

  Conversation done() {
    return new Conversation(
        from.id(),
        contact,
        owner,
        version,
        language,
        identity,
        stack,
        learnt,
        pending,
        deferred,
        misses,
        confirmations,
        lastWords,
        lastAt,
        offered,
        finished);
  }
}
