package org.rapporteur.analyze.corroboration;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.rapporteur.model.claim.Claim;
import org.rapporteur.model.claim.Claim.Kind;
import org.rapporteur.model.claim.Value;
import org.rapporteur.model.evidence.EvidenceId;
import org.rapporteur.model.frame.Polarity;

/// In which years one document tells something to have begun that lasts: `held since 2018`, `every
/// year since 2019`, `2019년부터`.
///
/// @param all in order of their places
/// @param years all years that the document gives for anything
record Beginnings(List<Since> all, Set<String> years) {
  private static final int YEAR = 4;

  private static final Pattern FIRST =
      Pattern.compile(
          "(?iu)(?<![\\p{L}\\p{M}])(?:since|from|desde|depuis|dès|first(?: time)? in|began in"
              + "|started in|begun in|с|with) (?:\\p{L}+ )?(?:of )?$");

  private static final Pattern FROM =
      Pattern.compile("^(?:\\d{1,2}월)?(?: ?\\d{1,2}일)? ?(?:부터|이래|이후)");

  /// A year in which something began.
  record Since(Claim claim, int year, Gist gist, boolean korean) {
    EvidenceId document() {
      return claim.span().evidence();
    }
  }

  /// @param claims of one document, in order of their places
  static Beginnings of(Sentences sentences, List<Claim> claims) {
    var all = new ArrayList<Since>();
    var years = new HashSet<String>();
    for (var claim : claims) {
      if (claim.kind() == Kind.DATE
          && claim.value() instanceof Value.Date date
          && date.time().edtf().hasYear()) {
        String year = date.time().edtf().value().substring(0, YEAR);
        years.add(year);
        if (year.matches("\\d{4}")) {
          read(sentences, claim, Integer.parseInt(year), all);
        }
      }
    }
    return new Beginnings(List.copyOf(all), Set.copyOf(years));
  }

  private static void read(Sentences sentences, Claim claim, int year, List<Since> all) {
    var extent = sentences.around(claim.span());
    if (extent == null) {
      return;
    }
    String text = sentences.told().document().text();
    String before = text.substring(extent.start(), claim.span().start());
    String after = text.substring(claim.span().end(), extent.end());
    boolean korean = FROM.matcher(after).find() || claim.span().text().contains("부터");
    boolean begins = claim.property().equals("since") || korean || FIRST.matcher(before).find();
    if (begins && claim.polarity() == Polarity.AFFIRMED) {
      all.add(new Since(claim, year, sentences.gist(extent), korean));
    }
  }
}
