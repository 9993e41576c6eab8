package io.prosa.nlu.command;
@picocli.CommandLine.Command(name = "nlu")
public final class NluCommand {}
