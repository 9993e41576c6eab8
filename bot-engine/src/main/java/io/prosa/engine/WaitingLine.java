package io.prosa.engine;

import java.util.List;
import java.util.Set;

/// What is said to those who wait for a person: once that they are in the queue, and always a way
/// back to the bot.
final class WaitingLine {
  private static final String BACK = Option.GO + "bot";
  private static final Set<String> BOT =
      Plain.set("robo,robozinho,bot,assistente virtual,asistente virtual,бот,боту,робот,роботу");

  void wrote(Run run, String text) {
    run.heard(text);
    if (!(run.conversation().owner() instanceof Owner.Waiting)) {
      return; // an agent reads it
    }
    if (asksForBot(run, text)) {
      back(run);
    } else if (run.conversation().pending() instanceof Pending.Nothing) {
      run.say(
          Message.of(Reply.of(Common.WAITING))
              .withOptions(List.of(Option.of(BACK, Reply.of(Common.BACK_TO_BOT)))));
      run.become(run.conversation().waitingFor(new Pending.Waited()));
    }
  }

  void tapped(Run run, String option, String title) {
    if (option.equals(BACK) && run.conversation().owner() instanceof Owner.Waiting) {
      run.heard(title);
      back(run);
      return;
    }
    wrote(run, title);
  }

  private static boolean asksForBot(Run run, String text) {
    var wasOffered = run.conversation().pending() instanceof Pending.Waited;
    return Plain.holdsAny(Plain.line(text), BOT)
        || Steer.of(text) == Steer.STOP
        || (wasOffered && YesNo.of(text) == YesNo.YES);
  }

  private static void back(Run run) {
    run.returned();
    run.say(Message.of(Reply.of(Common.WITH_BOT_AGAIN)).withOptions(Ladder.usual()));
  }
}
