package io.prosa.engine;

import io.prosa.engine.identity.TaxId;
import java.util.ArrayList;
import java.util.List;

/// What a request tells beside itself: the document, the new password, which house.
final class Hints {
  /// The key under which the skill that identifies keeps the document.
  private static final String DOCUMENT = "document";

  private Hints() {}

  /// A fresh frame of the skill that knows it all.
  static Frame of(Interpretation request, Run run, Skill skill, Skills skills) {
    var frame = Frame.of(skill.file());
    var words = request.text();
    for (var slot : slots(skill, skills)) {
      if (slot.volunteered(request) instanceof Slot.Found(var kept)) {
        frame = frame.give(slot.question().key(), kept);
        words = slot.isSecret() ? words.replace(kept, "") : words;
      }
    }
    if (isOfAnother(frame, run.conversation())) {
      run.become(run.conversation().unidentified());
    }
    if (!words.equals(request.text())) {
      run.conceal(request.text());
    }
    return frame.give(Known.REQUEST, words);
  }

  private static List<Slot<?>> slots(Skill skill, Skills skills) {
    var all = new ArrayList<>(skill.slots());
    skills.byFile(Skills.IDENTIFY).ifPresent(identify -> all.addAll(identify.slots()));
    return all;
  }

  /// Whether somebody else's document than the identified customer's is named.
  private static boolean isOfAnother(Frame frame, Conversation conversation) {
    var document = frame.given(DOCUMENT).flatMap(TaxId::parse);
    return document.isPresent()
        && conversation
            .identity()
            .filter(who -> !who.customer().document().equals(document.get()))
            .isPresent();
  }
}
