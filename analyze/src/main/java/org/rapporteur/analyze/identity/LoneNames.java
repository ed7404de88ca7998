package org.rapporteur.analyze.identity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.telling.EntityType;
import org.rapporteur.model.telling.Referent;

/// Bodies of which a document prints only what they are: `the Council`, `the Court`. A list says
/// which council is usually meant; where other reports of the matter name another one in full, and
/// none names that of the list, the word waits for them.
final class LoneNames {
  private static final int LETTERS = 4;

  /// So many bodies with one head are looked at; more are no matter of one head.
  private static final int MOST = 60;

  private final Map<String, List<NamedReferent>> known = new HashMap<>();
  private final Map<String, List<NamedReferent>> headed = new HashMap<>();
  private final BiPredicate<NamedReferent, NamedReferent> same;

  private LoneNames(List<NamedReferent> named, BiPredicate<NamedReferent, NamedReferent> same) {
    this.same = same;
    for (var one : named) {
      String id = one.referent().knownAs();
      boolean body = one.referent().type().near(EntityType.ORGANIZATION);
      if (body && !isLone(one)) {
        if (id != null) {
          known.computeIfAbsent(id, k -> new ArrayList<>()).add(one);
        }
        for (var word : BodyKey.inOrder(one.form()).split(" ")) {
          if (isHead(word, BodyKey.inOrder(one.form()))) {
            headed.computeIfAbsent(word, k -> new ArrayList<>()).add(one);
          }
        }
      }
    }
  }

  /// All referents; lone names that mean another body here are known as none.
  static List<NamedReferent> freed(
      List<NamedReferent> named, BiPredicate<NamedReferent, NamedReferent> same) {
    var lone = new LoneNames(named, same);
    return named.stream().map(one -> lone.isOthers(one) ? free(one) : one).toList();
  }

  private boolean isOthers(NamedReferent one) {
    String id = one.referent().knownAs();
    if (id == null || !one.referent().type().near(EntityType.ORGANIZATION) || !isLone(one)) {
      return false;
    }
    return known.getOrDefault(id, List.of()).stream().limit(MOST).noneMatch(o -> same.test(one, o))
        && headed.getOrDefault(BodyKey.inOrder(one.form()), List.of()).stream()
            .limit(MOST)
            .filter(o -> !Objects.equals(o.referent().knownAs(), id))
            .anyMatch(o -> same.test(one, o));
  }

  /// Whether a document calls a body by one word in small letters but the first.
  static boolean isLone(NamedReferent one) {
    return one.form().length() > LETTERS && one.form().matches("\\p{Lu}\\p{Ll}+");
  }

  /// Why a lone name and a longer one may be one body, or null.
  static @Nullable String reason(NamedReferent left, NamedReferent right) {
    boolean head =
        (isLone(left) && isHead(BodyKey.inOrder(left.form()), BodyKey.inOrder(right.form())))
            || (isLone(right)
                && isHead(BodyKey.inOrder(right.form()), BodyKey.inOrder(left.form())));
    return head ? "one says only what kind of body the other is" : null;
  }

  /// `committee` in `fifth committee`, `committee against torture`: last, or before the first link.
  private static boolean isHead(String word, String name) {
    return name.contains(" ")
        && name.matches("(.+ )?" + Pattern.quote(word) + "( (of|for|on|against|to) .+)?");
  }

  private static NamedReferent free(NamedReferent one) {
    var known = one.referent();
    return one.with(
        new Referent(
            known.number(), known.type(), one.form(), null, known.mentions(), known.attributes()));
  }
}
