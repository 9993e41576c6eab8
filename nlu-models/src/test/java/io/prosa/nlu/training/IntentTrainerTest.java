package io.prosa.nlu.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.sun.management.ThreadMXBean;
import io.prosa.nlu.intent.IntentModel;
import io.prosa.nlu.intent.Networks;
import io.prosa.nlu.intent.Row;
import io.prosa.nlu.text.Tokeniser;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class IntentTrainerTest {
  private static final Tokeniser TOKENISER = new Tokeniser();

  private static List<Example> examples() {
    var examples = new ArrayList<Example>();
    for (var thing : List.of("boleto", "fatura", "conta", "carnê", "mensalidade", "cobrança")) {
      examples.add(new Example("pay", "quero pagar " + thing));
      examples.add(new Example("pay", "manda o código da " + thing));
      examples.add(new Example("copy", "segunda via de " + thing));
      examples.add(new Example("copy", "me envia uma cópia de " + thing));
      examples.add(new Example("dispute", "está errado o valor de " + thing));
      examples.add(new Example("dispute", "não reconheço " + thing));
    }
    return examples;
  }

  @Test
  void makesTheSamePredictionsFromTheSameData() {
    var first = new IntentTrainer(5).train(examples()).model();
    var second = new IntentTrainer(5).train(examples()).model();
    for (var text : List.of("pagar a fatura", "valor errado", "copia", "xyz", "")) {
      assertThat(first.rank(TOKENISER.tokens(text))).isEqualTo(second.rank(TOKENISER.tokens(text)));
    }
  }

  @Test
  void writesTheSameBytesForTheSameData() throws IOException {
    assertThat(bytes(new IntentTrainer(5).train(examples()).model()))
        .isEqualTo(bytes(new IntentTrainer(5).train(examples()).model()));
  }

  private static byte[] bytes(IntentModel model) throws IOException {
    var bytes = new ByteArrayOutputStream();
    model.write(new DataOutputStream(bytes));
    return bytes.toByteArray();
  }

  @Test
  void readsWhatItWrote() throws IOException {
    var model = new IntentTrainer(5).train(examples()).model();
    var read = IntentModel.read(new DataInputStream(new ByteArrayInputStream(bytes(model))));
    for (var text : List.of("pagar a fatura", "valor errado", "bolteo")) {
      assertThat(read.rank(TOKENISER.tokens(text))).isEqualTo(model.rank(TOKENISER.tokens(text)));
    }
    assertThat(read.trust()).isEqualTo(model.trust());
  }

  @Test
  void answersWithoutLeavingGarbageButTheAnswer() {
    var model = new IntentTrainer(5).train(examples()).model();
    var tokens = TOKENISER.tokens("quero pagar o bolteo da minha cobrança antes do dia 10");
    var threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    var answers = 20_000;
    for (var i = 0; i < answers; i++) {
      model.rank(tokens);
    }
    var before = threads.getCurrentThreadAllocatedBytes();
    for (var i = 0; i < answers; i++) {
      model.rank(tokens);
    }
    var each = (threads.getCurrentThreadAllocatedBytes() - before) / answers;
    assertThat(each).isLessThan(400); // the list, its array twice, and three readings
  }

  @Test
  void learnsWhatItWasShown() {
    var model = new IntentTrainer(5).train(examples()).model();
    assertThat(model.rank(TOKENISER.tokens("pagar conta")).getFirst().name()).isEqualTo("pay");
    assertThat(model.rank(TOKENISER.tokens("conta errada")).getFirst().name()).isEqualTo("dispute");
  }

  @Test
  void servesWhatDeeplearning4jItselfWouldAnswer() {
    var random = new Random(3);
    var rows = new ArrayList<Target>();
    for (var i = 0; i < 200; i++) {
      rows.add(new Target(row(random), i % 4));
    }
    var bag = new HashBag(50, 4, rows.size(), 9);
    var network = Networks.of(List.of(bag.train(rows, rows)));
    for (var target : rows) {
      var expected = bag.head().probabilities(network.pooled(target.row()));
      var served = softmax(network.scores(target.row()));
      for (var l = 0; l < expected.length; l++) {
        assertThat(served[l]).isCloseTo(expected[l], within(1e-4f));
      }
    }
  }

  private static Row row(Random random) {
    var ids = random.ints(8, 0, 50).distinct().toArray();
    var weights = new float[ids.length];
    for (var i = 0; i < weights.length; i++) {
      weights[i] = random.nextFloat();
    }
    var row = new Row(ids, weights);
    row.toUnitLength();
    return row;
  }

  private static float[] softmax(float[] scores) {
    var sum = 0.0;
    for (var score : scores) {
      sum += Math.exp(score);
    }
    var probabilities = new float[scores.length];
    for (var i = 0; i < scores.length; i++) {
      probabilities[i] = (float) (Math.exp(scores[i]) / sum);
    }
    return probabilities;
  }
}
