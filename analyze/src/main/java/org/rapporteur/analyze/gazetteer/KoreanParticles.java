package org.rapporteur.analyze.gazetteer;

import java.util.Set;

/// The endings that Korean writes onto a name without a space (`북한이`, `유엔에서는`).
public final class KoreanParticles {
  private static final Set<String> PARTICLES =
      Set.of(
          "은", "는", "이", "가", "을", "를", "의", "에", "와", "과", "도", "로", "으로", "만", "서", "측", "산",
          "에서", "에게", "까지", "부터", "에는", "에도", "에서는", "에서도", "에서의", "에게는", "으로는", "으로도", "로는", "로도",
          "로의", "로서", "으로서", "로부터", "으로부터", "와의", "과의", "와는", "과는", "와도", "과도", "이나", "나", "이며",
          "이고", "이라고", "라고", "이라는", "라는", "이란", "란", "보다", "처럼", "마저", "조차", "측은", "측이", "측의", "측에",
          "측과", "측도", "에만", "에서만", "만의", "만이", "까지도", "에의", "이자", "인", "행", "행을", "행이", "행은", "행에",
          "발", "에선", "에겐", "한테", "께서");

  /// Whether an ending is a particle.
  public static boolean is(String ending) {
    return PARTICLES.contains(ending);
  }

  private KoreanParticles() {}
}
