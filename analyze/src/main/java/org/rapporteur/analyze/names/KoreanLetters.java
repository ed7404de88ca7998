package org.rapporteur.analyze.names;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Latin words that may be a Korean name, with the readings that comparisons ask for; each is
/// worked out when it is first needed and kept.
final class KoreanLetters {
  private final Later<Optional<KoreanReading>> any;
  private final Later<Optional<KoreanReading>> plausible;
  private final Later<List<KoreanReading>> nasalTurned;
  private final Later<List<KoreanReading>> chinese;
  private final Later<List<KoreanModel.Rival>> rivals;

  KoreanLetters(NameForm form, KoreanComparison korean) {
    this.any = new Later<>(form, korean::readAny);
    this.plausible = new Later<>(form, f -> any.get().flatMap(korean::plausible));
    this.nasalTurned = new Later<>(form, korean::readNasalTurned);
    this.chinese = new Later<>(form, korean::readChinese);
    this.rivals =
        new Later<>(
            form,
            f -> any.get().map(a -> List.copyOf(korean.model().readings(a))).orElse(List.of()));
  }

  /// What is read from the words when it is first asked for.
  private static final class Later<T> {
    private final NameForm form;
    private final Function<NameForm, T> reader;
    private volatile @Nullable T read;

    Later(NameForm form, Function<NameForm, T> reader) {
      this.form = form;
      this.reader = reader;
    }

    T get() {
      T known = read;
      if (known == null) {
        known = reader.apply(form);
        read = known;
      }
      return known;
    }
  }

  /// The reading, however improbable.
  @Nullable KoreanReading any() {
    return any.get().orElse(null);
  }

  /// The same where it is probable enough to be compared with other Latin words.
  @Nullable KoreanReading plausible() {
    return plausible.get().orElse(null);
  }

  /// The readings with n and ng exchanged before k and g.
  List<KoreanReading> nasalTurned() {
    return nasalTurned.get();
  }

  /// The readings as a Chinese name whose characters Koreans read their own way.
  List<KoreanReading> chinese() {
    return chinese.get();
  }

  /// The most probable Hangul names behind the letters, best first.
  List<KoreanModel.Rival> rivals() {
    return rivals.get();
  }
}
