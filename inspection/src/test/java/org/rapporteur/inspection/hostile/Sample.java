package org.rapporteur.inspection.hostile;

import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.Set;

/// A hostile file and how its reading may end.
record Sample(String name, byte[] bytes, Set<Ending> allowed) {
  /// What the world scan looks for: a text that only a reader who follows references can meet.
  static final String CANARY = "canary-7f3a-must-not-be-read";

  static Sample of(String name, byte[] bytes, Ending first, Ending... more) {
    return new Sample(name, bytes, EnumSet.of(first, more));
  }

  static Sample of(String name, String text, Ending first, Ending... more) {
    return of(name, text.getBytes(StandardCharsets.UTF_8), first, more);
  }

  static Sample orderly(String name, byte[] bytes) {
    return new Sample(name, bytes, Ending.ORDERLY);
  }

  static Sample orderly(String name, String text) {
    return orderly(name, text.getBytes(StandardCharsets.UTF_8));
  }
}
