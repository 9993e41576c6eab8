package io.prosa.app.wiring;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/// One product a folder. The lock ends with its process, however that ends.
final class FolderLock implements AutoCloseable {
  private final FileChannel file;

  private FolderLock(FileChannel file) {
    this.file = file;
  }

  static FolderLock take(Path folder) throws IOException {
    Files.createDirectories(folder);
    var file =
        FileChannel.open(
            folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    if (!isFree(file)) {
      file.close();
      throw new CannotStart(
          "Another Prosa is running on the data in " + folder + ".",
          "Stop it, or give this one a folder of its own (prosa.data) and another port"
              + " (server.port).");
    }
    return new FolderLock(file);
  }

  private static boolean isFree(FileChannel file) throws IOException {
    try {
      return file.tryLock() != null;
    } catch (OverlappingFileLockException ours) {
      return false;
    }
  }

  @Override
  public void close() throws IOException {
    file.close();
  }
}
