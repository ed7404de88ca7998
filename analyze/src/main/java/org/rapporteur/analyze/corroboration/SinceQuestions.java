package org.rapporteur.analyze.corroboration;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.rapporteur.analyze.pairing.KeyBlocks;
import org.rapporteur.analyze.pairing.PairList;
import org.rapporteur.model.claim.Claim;
import org.rapporteur.model.claim.Claim.Kind;
import org.rapporteur.model.claim.ClaimId;
import org.rapporteur.model.claim.Value;
import org.rapporteur.model.corroboration.Comparison;
import org.rapporteur.model.corroboration.Comparison.Severity;
import org.rapporteur.model.evidence.EvidenceId;
import org.rapporteur.model.frame.Polarity;

/// In which year something began that lasts: `held since 2018`, `every year since 2019`, `2019년부터`.
/// Two years contradict if their sentences share words or names and neither document knows the year
/// of the other; so too if each document, in languages that share no word, tells of one beginning
/// only.
final class SinceQuestions {
  /// Years further apart begin two things.
  private static final int NEAR = 4;

  private static final int YEAR = 4;

  private static final double ALIKE = 0.9;

  private static final int CROWDED = 200;

  private static final Pattern FIRST =
      Pattern.compile(
          "(?iu)(?<![\\p{L}\\p{M}])(?:since|from|desde|depuis|dès|first(?: time)? in|began in"
              + "|started in|begun in|с|with) (?:\\p{L}+ )?(?:of )?$");

  private static final Pattern FROM =
      Pattern.compile("^(?:\\d{1,2}월)?(?: ?\\d{1,2}일)? ?(?:부터|이래|이후)");

  private final Material material;
  private final Affairs affairs;
  private final Wording wording;
  private final Map<EvidenceId, List<Since>> byDocument = new HashMap<>();
  private final Map<EvidenceId, Set<String>> years = new HashMap<>();

  /// A year in which something began.
  private record Since(Claim claim, int year, Gist gist, boolean korean) {
    EvidenceId document() {
      return claim.span().evidence();
    }
  }

  SinceQuestions(Material material, Affairs affairs, Wording wording) {
    this.material = material;
    this.affairs = affairs;
    this.wording = wording;
  }

  /// @param answered claims that were found to contradict already
  List<Comparison> ask(Set<ClaimId> answered) {
    var all = all();
    var used = new HashSet<ClaimId>(answered);
    var found = new ArrayList<Comparison>();
    pairs(all)
        .forEach((i, j) -> {
          var left = all.get(i);
          var right = all.get(j);
          boolean fresh = !used.contains(left.claim().id()) && !used.contains(right.claim().id());
          if (fresh && apart(left, right)) {
            var tellers = tellers(all, left, right);
            tellers.forEach(s -> used.add(s.claim().id()));
            found.add(comparison(tellers));
          }
        });
    return found;
  }

  /// Beginnings whose sentences share a word or name; all, where they are few.
  private static PairList pairs(List<Since> all) {
    var blocks = new KeyBlocks();
    for (int i = 0; i < all.size(); i++) {
      int place = i;
      blocks.put("", place);
      all.get(i).gist().words().forEach(w -> blocks.put("word:" + w, place));
      all.get(i).gist().names().forEach(n -> blocks.put("name:" + n, place));
    }
    return blocks.pairs(CROWDED);
  }

  private List<Since> all() {
    var dates = new ArrayList<Claim>();
    for (var claim : material.claims.values()) {
      boolean year =
          claim.kind() == Kind.DATE
              && claim.value() instanceof Value.Date date
              && date.time().edtf().hasYear();
      if (year) {
        dates.add(claim);
      }
    }
    dates.sort(Material.BY_PLACE);
    var all = new ArrayList<Since>();
    for (var claim : dates) {
      String value = ((Value.Date) claim.value()).time().edtf().value();
      years
          .computeIfAbsent(claim.span().evidence(), k -> new HashSet<>())
          .add(value.substring(0, YEAR));
      read(claim, value, all);
    }
    all.forEach(s -> byDocument.computeIfAbsent(s.document(), k -> new ArrayList<>()).add(s));
    return all;
  }

  private void read(Claim claim, String value, List<Since> all) {
    var told = material.told.get(claim.span().evidence());
    var extent = material.extent(claim);
    if (told == null || extent == null || !value.substring(0, YEAR).matches("\\d{4}")) {
      return;
    }
    String text = told.document().text();
    String before = text.substring(extent.start(), claim.span().start());
    String after = text.substring(claim.span().end(), extent.end());
    boolean korean = FROM.matcher(after).find() || claim.span().text().contains("부터");
    boolean begins = claim.property().equals("since") || korean || FIRST.matcher(before).find();
    if (begins && claim.polarity() == Polarity.AFFIRMED) {
      int year = Integer.parseInt(value.substring(0, YEAR));
      all.add(new Since(claim, year, wording.of(told, extent), korean));
    }
  }

  private boolean apart(Since left, Since right) {
    int years = Math.abs(left.year() - right.year());
    return !left.document().equals(right.document())
        && years > 0
        && years < NEAR
        && !knows(left.document(), right)
        && !knows(right.document(), left)
        && affairs.same(left.document(), right.document())
        && alike(left, right);
  }

  private boolean alike(Since left, Since right) {
    boolean foreign = left.korean() != right.korean() && isOnly(left) && isOnly(right);
    return foreign || wording.likeness(left.gist(), right.gist()) >= ALIKE;
  }

  private boolean isOnly(Since since) {
    return byDocument.getOrDefault(since.document(), List.of()).stream()
        .allMatch(s -> s.year() == since.year());
  }

  private boolean knows(EvidenceId document, Since since) {
    return years.getOrDefault(document, Set.of()).contains(String.valueOf(since.year()));
  }

  /// All who give one of the two years for it.
  private List<Since> tellers(List<Since> all, Since left, Since right) {
    return all.stream()
        .filter(s ->
            s.equals(left)
                || s.equals(right)
                || (s.year() == left.year() && alike(s, right) && related(s, right))
                || (s.year() == right.year() && alike(s, left) && related(s, left)))
        .toList();
  }

  private boolean related(Since one, Since other) {
    return !one.document().equals(other.document())
        && affairs.same(one.document(), other.document());
  }

  private Comparison comparison(List<Since> tellers) {
    var byValue = new TreeMap<String, List<Claim>>();
    for (var since : tellers) {
      byValue
          .computeIfAbsent(since.claim().value().print(), k -> new ArrayList<>())
          .add(since.claim());
    }
    return material.contradiction(
        "since",
        tellers.getFirst().claim(),
        Severity.MINOR,
        byValue,
        "one thing is told to have begun in two years");
  }
}
