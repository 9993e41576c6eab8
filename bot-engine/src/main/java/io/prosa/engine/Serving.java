package io.prosa.engine;

import io.prosa.engine.Interpretation.Request;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;

/// Does what was understood: starts the job, or says the text that answers it.
final class Serving {
  private final Skills skills;

  Serving(Skills skills) {
    this.skills = skills;
  }

  void one(Run run, Interpretation meaning, String intent) {
    skills.byIntent(intent).ifPresent(skill -> run.start(skill, meaning));
    skills.answer(intent).ifPresent(a -> answer(run, a));
  }

  /// A text that needs no code; what was going on goes on, and says so.
  void answer(Run run, CustomAnswer answer) {
    run.become(run.conversation().missed(0));
    run.say(answer.reply());
    if (answer.queue().isPresent()) {
      run.handOver(answer.queue().get(), Ladder.about(answer));
      return;
    }
    run.go();
  }

  /// Several requests in one message. What a text answers is said at once, then comes the first
  /// job; the others wait beneath it, and last the person whom one of them needs.
  void several(Run run, Interpretation meaning) {
    run.become(run.conversation().missed(0));
    var jobs = new LinkedHashMap<Skill, Request>();
    var forPerson = new ArrayList<String>();
    for (var request : meaning.requests()) {
      var intent = request.intent().name();
      skills.byIntent(intent).ifPresent(skill -> jobs.putIfAbsent(skill, request));
      if (skills.bringsPerson(intent)) {
        forPerson.add(intent);
      } else {
        skills.answer(intent).ifPresent(a -> run.say(a.reply()));
      }
    }
    if (jobs.isEmpty()) {
      forPerson.stream().limit(1).forEach(intent -> one(run, meaning, intent));
      return;
    }
    if (!forPerson.isEmpty()) {
      skills.byFile(Skills.HAND_OVER).ifPresent(person -> run.lineUp(Frame.of(person.file())));
    }
    var first = jobs.pollFirstEntry();
    jobs.sequencedEntrySet().reversed().forEach(later -> lineUp(run, meaning, later));
    run.start(first.getKey(), meaning.only(first.getValue()));
  }

  private void lineUp(Run run, Interpretation meaning, Map.Entry<Skill, Request> later) {
    run.lineUp(Hints.of(meaning.only(later.getValue()), run, later.getKey(), skills));
  }
}
