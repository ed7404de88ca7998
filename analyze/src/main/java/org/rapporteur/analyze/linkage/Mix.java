package org.rapporteur.analyze.linkage;

/// Mixes numbers into hashes that are the same on every machine (splitmix64's finalizer).
final class Mix {
  private Mix() {}

  static long of(long hash, long value) {
    long z = hash * 0x9e3779b97f4a7c15L + value + 0x632be59bd9b4e019L;
    z = (z ^ (z >>> 30)) * 0xbf58476d1ce4e5b9L;
    z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
    return z ^ (z >>> 31);
  }

  static long of(String text) {
    long hash = text.length();
    for (int i = 0; i < text.length(); i++) {
      hash = (hash ^ text.charAt(i)) * 0x100000001b3L;
    }
    return of(hash, 0);
  }

  /// A key of 32 bits that is never 0, which means "no key".
  static int key(long hash) {
    int key = (int) (hash ^ (hash >>> 32));
    return key == 0 ? 1 : key;
  }
}
