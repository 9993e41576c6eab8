/// The command line: parse, train, evaluate, benchmark.
@NullMarked
package io.prosa.nlu.command;

import org.jspecify.annotations.NullMarked;
