/// The files under training-data, read with file and line for every complaint.
@NullMarked
package io.prosa.nlu.words;

import org.jspecify.annotations.NullMarked;
