package io.prosa.nlu;

import java.util.Optional;

/// What is done about an intent that no skill serves. Its text, if it has any, stands in the
/// phrasebook under the key `answer`.
///
/// @param intent the label that it answers
/// @param file the words it stands in, such as `office-info`
/// @param queue who gets the conversation afterwards, when anyone
public record CustomAnswer(String intent, String file, Optional<String> queue) {}
