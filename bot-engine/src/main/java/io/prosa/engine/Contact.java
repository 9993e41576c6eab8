package io.prosa.engine;

import io.prosa.engine.identity.Phone;
import java.util.Optional;

/// Who writes, on one channel. The phone is there only when the channel itself vouches for it.
public record Contact(String id, Optional<Phone> phone) {}
