package io.prosa.nlu;

import io.prosa.engine.Interpretation;
import io.prosa.engine.Interpretation.Intent;
import io.prosa.nlu.entity.Entities;
import io.prosa.nlu.intent.Trust;
import io.prosa.nlu.text.Letters;
import io.prosa.nlu.text.Tokeniser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Text in, meaning out. Thread-safe; takes any text whatever in bounded time and never throws.
/// Another model can take over at any moment: whoever is being answered gets the old one's answer.
public final class Interpreter {
  /// What signs alone can say.
  private static final Set<String> SMALL_TALK =
      Set.of("affirm", "deny", "greeting", "thanks", "goodbye");

  private static final double CLEAR = 0.5;

  private final Tokeniser tokeniser = new Tokeniser();
  private volatile Serving serving;

  private Interpreter(Model model) {
    serving = Serving.of(model);
  }

  private record Serving(Model model, Entities entities) {
    static Serving of(Model model) {
      return new Serving(model, new Entities(model.wifi()));
    }
  }

  /// The interpreter of a model that was just trained.
  public static Interpreter of(Model model) {
    return new Interpreter(model);
  }

  /// Loads the model that the build made.
  public static Interpreter load() {
    try (var stream = Interpreter.class.getResourceAsStream(Model.RESOURCE)) {
      if (stream == null) {
        throw new IllegalStateException("this build holds no model; run it with Maven");
      }
      return new Interpreter(Model.read(stream));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Loads a model from a file.
  public static Interpreter load(Path file) {
    try (var stream = Files.newInputStream(file)) {
      return new Interpreter(Model.read(stream));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Says what a text means.
  ///
  /// @param messageDay when it was written, in the provider's time zone; dates count from it
  public Interpretation interpret(String text, LocalDate messageDay) {
    var serving = this.serving;
    var now = serving.model();
    var read = Letters.bounded(text);
    var ranked = intents(now, read);
    var requests = Requests.in(read, ranked, new Parts(now));
    return new Interpretation(
        read,
        Requests.firstNamedFirst(ranked, requests),
        serving.entities().find(read, messageDay),
        now.languages().detect(read),
        requests);
  }

  /// Reads parts of a message by the model that read the whole.
  private final class Parts implements Requests.Reader {
    private final Model now;

    Parts(Model now) {
      this.now = now;
    }

    @Override
    public Intent glance(String part) {
      return now.intents().glance(tokeniser.tokens(part));
    }

    @Override
    public List<Intent> rank(String part) {
      return intents(now, part);
    }
  }

  /// Answers by another model from now on.
  public void adopt(Model next) {
    serving = Serving.of(next);
  }

  /// The bands that keep a share of good requests, such as 0.97 of them, from being refused.
  ///
  /// @param sure from this probability on a reading is acted on
  public Bands bands(double keep, double sure) {
    return new Bands(sure, serving.model().intents().trust().limit(keep));
  }

  /// What finds the entities, for measurements.
  public Entities entities() {
    return serving.entities();
  }

  /// How far the model is to be trusted.
  public Trust trust() {
    return serving.model().intents().trust();
  }

  /// What the model was learned from.
  public Manifest manifest() {
    return serving.model().manifest();
  }

  private List<Intent> intents(Model now, String text) {
    var tokens = tokeniser.tokens(text);
    var ranked = now.intents().rank(tokens);
    return tokens.hasWords() || isSmallTalk(ranked.getFirst())
        ? ranked
        : withOutOfScopeFirst(ranked);
  }

  private static boolean isSmallTalk(Intent intent) {
    return SMALL_TALK.contains(intent.name()) && intent.probability() >= CLEAR;
  }

  /// Signs and emoji alone may nod, thank or greet, but ask for nothing; what they might mean still
  /// stands behind.
  private static List<Intent> withOutOfScopeFirst(List<Intent> ranked) {
    var intents = new ArrayList<Intent>();
    intents.add(new Intent(Interpretation.OUT_OF_SCOPE, 0.5));
    ranked.stream()
        .filter(intent -> !intent.name().equals(Interpretation.OUT_OF_SCOPE))
        .map(intent -> new Intent(intent.name(), intent.probability() / 2))
        .forEach(intents::add);
    return intents;
  }
}
