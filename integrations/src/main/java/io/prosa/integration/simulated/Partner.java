package io.prosa.integration.simulated;

/// The simulated systems that can be made to misbehave.
public enum Partner {
  IXC,
  ACS,
  GRAPH
}
