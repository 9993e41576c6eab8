package io.prosa.app.understanding;

import io.prosa.app.wiring.Settings;
import io.prosa.engine.Language;
import io.prosa.nlu.Interpreter;
import io.prosa.nlu.RasaShape;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/// Answers what a text means in Rasa's shape, so that existing tools can talk to it.
@RestController
class ParseController {
  private final Interpreter interpreter;
  private final Clock clock;
  private final Settings settings;

  ParseController(Interpreter interpreter, Clock clock, Settings settings) {
    this.interpreter = interpreter;
    this.clock = clock;
    this.settings = settings;
  }

  record Query(
      @NotNull @Size(max = 100_000) String text, @Nullable @Size(max = 10) String language) {
    @Override
    public String toString() {
      return "query";
    }
  }

  @PostMapping("/model/parse")
  RasaShape parse(@RequestBody @Valid Query query) {
    var today = clock.instant().atZone(settings.provider().zone()).toLocalDate();
    var shape = RasaShape.of(interpreter.interpret(query.text(), today));
    return Language.of(query.language() == null ? "" : query.language())
        .map(shape::in)
        .orElse(shape);
  }
}
