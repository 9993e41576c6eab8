package io.prosa.nlu.intent;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Arrays;

/// How far a model is to be believed, learned from rows that its experts had not seen.
///
/// @param temperature divides the averaged scores; above 1 it lowers confidence
/// @param strangeness how strange the good requests among those rows looked, from least to most:
/// the place of a share of them is the limit that keeps that share
public record Trust(double temperature, float[] strangeness) {
  /// Believes the experts as they are.
  public static final Trust BLIND = new Trust(1, new float[0]);

  private static final double CEILING = 1;

  public Trust {
    strangeness = strangeness.clone();
    Arrays.sort(strangeness);
  }

  /// The strangeness up to which a share of good requests is kept, such as 0.97 of them.
  public double limit(double keep) {
    if (strangeness.length == 0) {
      return CEILING;
    }
    var place = (int) Math.ceil(keep * strangeness.length) - 1;
    return strangeness[Math.clamp(place, 0, strangeness.length - 1)];
  }

  void write(DataOutput out) throws IOException {
    out.writeDouble(temperature);
    out.writeInt(strangeness.length);
    for (var value : strangeness) {
      out.writeFloat(value);
    }
  }

  static Trust read(DataInput in) throws IOException {
    var temperature = in.readDouble();
    var strangeness = new float[in.readInt()];
    for (var i = 0; i < strangeness.length; i++) {
      strangeness[i] = in.readFloat();
    }
    return new Trust(temperature, strangeness);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Trust(var t, var s)
        && t == temperature
        && Arrays.equals(s, strangeness);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(strangeness) * 31 + Double.hashCode(temperature);
  }

  @Override
  public String toString() {
    return "temperature " + temperature + " from " + strangeness.length + " good requests";
  }
}
