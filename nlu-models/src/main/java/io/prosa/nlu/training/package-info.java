/// Learning from training-data at build time; the only package that touches OpenNLP's trainers and
/// Deeplearning4j.
@NullMarked
package io.prosa.nlu.training;

import org.jspecify.annotations.NullMarked;
