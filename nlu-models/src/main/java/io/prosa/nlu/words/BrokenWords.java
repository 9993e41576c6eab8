package io.prosa.nlu.words;

/// Words that cannot be used: which file, which line, and what is wrong there.
public final class BrokenWords extends IllegalArgumentException {
  private static final long serialVersionUID = 1;

  public BrokenWords(String file, int line, String problem) {
    super(file + ":" + line + ": " + problem);
  }

  public BrokenWords(String problem) {
    super(problem);
  }
}
