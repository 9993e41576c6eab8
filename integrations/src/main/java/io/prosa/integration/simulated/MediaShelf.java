package io.prosa.integration.simulated;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Pattern;

/// The files that the business uploaded.
final class MediaShelf {
  private static final Pattern NAME = Pattern.compile("filename=\"([^\"]*)\"");
  private static final Pattern TYPE = Pattern.compile("(?i)content-type:\\s*([^\\r\\n]+)");
  private static final long FIRST_ID = 710_000_000_000_001L;

  private final Map<String, File> files = new ConcurrentHashMap<>();
  private final AtomicLong next = new AtomicLong(FIRST_ID);

  @SuppressWarnings("ArrayRecordComponent") // never compared
  record File(String id, String filename, String mime, byte[] bytes) {}

  Optional<File> find(String id) {
    return Optional.ofNullable(files.get(id));
  }

  void clear() {
    files.clear();
  }

  /// Takes the file out of a multipart body; empty when there is none in it.
  Optional<File> upload(String contentType, byte[] body) {
    var boundary = contentType.replaceFirst(".*boundary=\"?([^\";]+).*", "$1");
    // One byte is one character in this charset, so that positions in the text are those in the
    // body.
    var text = new String(body, StandardCharsets.ISO_8859_1);
    for (var part : text.split(Pattern.quote("--" + boundary), -1)) {
      var cut = part.indexOf("\r\n\r\n");
      var name = NAME.matcher(part);
      if (cut > 0 && name.find() && name.start() < cut) {
        return Optional.of(keep(name.group(1), part, cut + 4));
      }
    }
    return Optional.empty();
  }

  private File keep(String filename, String part, int from) {
    var type = TYPE.matcher(part);
    var mime = type.find() && type.start() < from ? type.group(1) : "application/octet-stream";
    var end = part.endsWith("\r\n") ? part.length() - 2 : part.length();
    var bytes = part.substring(from, Math.max(from, end)).getBytes(StandardCharsets.ISO_8859_1);
    var file = new File(String.valueOf(next.getAndIncrement()), filename, mime.strip(), bytes);
    files.put(file.id(), file);
    return file;
  }
}
