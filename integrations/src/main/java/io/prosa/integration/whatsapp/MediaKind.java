package io.prosa.integration.whatsapp;

/// The kinds of files that people send.
public enum MediaKind {
  IMAGE,
  AUDIO,
  /// Recorded in the chat, as against an audio file.
  VOICE,
  VIDEO,
  DOCUMENT,
  STICKER
}
