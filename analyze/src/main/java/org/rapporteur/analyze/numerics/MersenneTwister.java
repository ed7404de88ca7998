package org.rapporteur.analyze.numerics;

import java.util.random.RandomGenerator;

/// The generator MT19937 of Matsumoto and Nishimura (1998) as the Scythe library has it, whose
/// second tap lies one place further than theirs (398 instead of 397). Published results were drawn
/// with it; it is for meeting these again and for nothing else.
public final class MersenneTwister implements RandomGenerator {
  private static final int SIZE = 624;
  private static final int TAP = 398;
  private static final int TWIST = 0x9908b0df;

  private final int[] state = new int[SIZE];
  private int next = SIZE;

  public MersenneTwister(int seed) {
    state[0] = seed;
    for (int i = 1; i < SIZE; i++) {
      state[i] = 1812433253 * (state[i - 1] ^ (state[i - 1] >>> 30)) + i;
    }
  }

  @Override
  public int nextInt() {
    if (next == SIZE) {
      turn();
      next = 0;
    }
    int y = state[next++];
    y ^= y >>> 11;
    y ^= (y << 7) & 0x9d2c5680;
    y ^= (y << 15) & 0xefc60000;
    return y ^ (y >>> 18);
  }

  private void turn() {
    for (int i = 0; i < SIZE; i++) {
      int y = (state[i] & 0x80000000) | (state[(i + 1) % SIZE] & 0x7fffffff);
      state[i] = state[(i + TAP) % SIZE] ^ (y >>> 1) ^ ((y & 1) == 0 ? 0 : TWIST);
    }
  }

  /// One word of the generator and half a word more, so that a fraction made of it is the middle of
  /// the 2^32nd part that the word names.
  @Override
  public long nextLong() {
    return ((long) nextInt() << 32) | 0x80000000L;
  }
}
