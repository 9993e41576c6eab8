package io.prosa.engine;

/// What is said when the customer was not understood: `fallback.yml`. First ask which of the likely
/// ones or to rephrase, then hand over; two failures are the limit.
public enum Fallback implements ReplyKey {
  WHICH,
  THIS_ONE,
  REPHRASE,
  NOT_MY_JOB,
  GIVING_UP
}
