package org.rapporteur.desk.estimate;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/// Streams of random bits: one for every block and chain, told by the table, the method, the seed
/// and the number of the block, and by nothing else.
final class Streams {
  private static final RandomGeneratorFactory<RandomGenerator> FACTORY =
      RandomGeneratorFactory.of("L64X128MixRandom");

  private final String source;

  Streams(String tableHash, String method, long seed) {
    source = tableHash + "|" + method + "|" + seed + "|";
  }

  RandomGenerator stream(int index) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256")
              .digest((source + index).getBytes(StandardCharsets.UTF_8));
      return FACTORY.create(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
