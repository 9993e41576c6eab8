package io.prosa.nlu;

import io.prosa.nlu.intent.IntentModel;
import io.prosa.nlu.language.LanguageModel;
import io.prosa.nlu.wifi.WifiTagger;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/// Everything that was learned, and the manifest of what it was learned from. Our own format: no
/// time stamp in it, so equal data make equal files.
public record Model(
    Manifest manifest, IntentModel intents, LanguageModel languages, WifiTagger wifi) {
  /// Where the build puts the model in the jar.
  public static final String RESOURCE = "/io/prosa/nlu/model.bin";

  private static final int MAGIC = 0x50524F32;

  public void write(Path file) throws IOException {
    var folder = file.toAbsolutePath().getParent();
    if (folder != null) {
      Files.createDirectories(folder);
    }
    try (var stream = new BufferedOutputStream(Files.newOutputStream(file))) {
      write(stream);
    }
  }

  private void write(OutputStream stream) throws IOException {
    var out = new DataOutputStream(stream);
    out.writeInt(MAGIC);
    manifest.write(out);
    var fast = new DeflaterOutputStream(out, new Deflater(Deflater.BEST_SPEED), 1 << 16);
    var packed = new DataOutputStream(new BufferedOutputStream(fast, 1 << 16));
    intents.write(packed);
    languages.write(packed);
    wifi.write(packed);
    packed.flush();
    fast.finish();
  }

  /// @throws IOException when the stream holds no model of this format
  public static Model read(InputStream stream) throws IOException {
    var in = new DataInputStream(stream);
    var manifest = manifest(in);
    var inflated = new BufferedInputStream(new InflaterInputStream(in), 1 << 16);
    var packed = new DataInputStream(inflated);
    return new Model(
        manifest, IntentModel.read(packed), LanguageModel.read(packed), WifiTagger.read(packed));
  }

  /// Reads no further than the manifest.
  public static Manifest manifest(DataInputStream in) throws IOException {
    if (in.readInt() != MAGIC) {
      throw new IOException("this is no model of Prosa");
    }
    return Manifest.read(in);
  }
}
