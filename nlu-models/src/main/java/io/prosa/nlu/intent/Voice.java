package io.prosa.nlu.intent;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/// An expert and its weight in the average.
public record Voice(Expert expert, double weight) {
  void write(DataOutput out) throws IOException {
    out.writeDouble(weight);
    out.writeBoolean(expert instanceof Linear);
    switch (expert) {
      case Linear linear -> linear.write(out);
      case Networks networks -> networks.write(out);
    }
  }

  static Voice read(DataInput in) throws IOException {
    var weight = in.readDouble();
    return new Voice(in.readBoolean() ? Linear.read(in) : Networks.read(in), weight);
  }
}
