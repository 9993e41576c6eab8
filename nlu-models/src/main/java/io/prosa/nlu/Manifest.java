package io.prosa.nlu;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/// What a model was learned from, and how well.
///
/// @param data SHA-256 of the training data
/// @param fingerprint SHA-256 of data and pipeline: the build trains again when it changes
/// @param accuracy on the examples kept back for calibration, 0 to 1
public record Manifest(
    String data,
    String fingerprint,
    long seed,
    int examples,
    int labels,
    int features,
    double temperature,
    double accuracy) {

  void write(DataOutput out) throws IOException {
    out.writeUTF(data);
    out.writeUTF(fingerprint);
    out.writeLong(seed);
    out.writeInt(examples);
    out.writeInt(labels);
    out.writeInt(features);
    out.writeDouble(temperature);
    out.writeDouble(accuracy);
  }

  static Manifest read(DataInput in) throws IOException {
    return new Manifest(
        in.readUTF(),
        in.readUTF(),
        in.readLong(),
        in.readInt(),
        in.readInt(),
        in.readInt(),
        in.readDouble(),
        in.readDouble());
  }
}
