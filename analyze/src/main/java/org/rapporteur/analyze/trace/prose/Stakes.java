package org.rapporteur.analyze.trace.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.telling.Tie.Name;

/// Shares with their companies: "15 percent of A, 30 percent of B and all of C".
final class Stakes {
  private static final Set<String> SHARES =
      Set.of(
          "percent",
          "%",
          "cent",
          "stake",
          "share",
          "interest",
          "half",
          "third",
          "quarter",
          "fifth",
          "tenth",
          "shareholding",
          "majority",
          "minority",
          "all",
          "most",
          "two-third",
          "holding");
  private static final String BEFORE =
      "(?:the |its |his |her |their |remaining |other |another |a further |further |entire |whole )*";
  private static final String DESCRIPTION =
      "(?:(?!(?:of|in|on|by|to|for|from|at|with)\\b)(?-i:\\p{Ll})[\\p{L}-]+ ){0,4}";
  private static final Pattern SHARE =
      Pattern.compile(
          "(?iU)"
              + BEFORE
              + "(?:"
              + ShareWords.SHARE
              + "|(?<rest>all|shares|stock|stake|interest|shareholding|holding|an? stake))"
              + "(?:\\s*(?:of the (?:shares|stock|capital|equity)|stake|interest|shareholding|shares))?"
              + "\\s*(?:of|in)\\s+(?:the |its )?"
              + DESCRIPTION);
  private static final Pattern ALONE = Pattern.compile("(?iU)" + BEFORE + ShareWords.SHARE);
  private static final Pattern BY =
      Pattern.compile(
          "(?iU)(?:\\s*,\\s*(?:and )?|\\s+and\\s+)"
              + BEFORE
              + ShareWords.SHARE
              + "\\s*(?:owned |held )?by (?:the )?"
              + DESCRIPTION);
  private static final Pattern LAST = Pattern.compile("(?iU)(?:^|\\s)" + ShareWords.SHARE + "$");
  private static final Pattern NEXT = Pattern.compile("(?iU)\\s*(?:,\\s*(?:and\\s+)?|\\s+and\\s+)");

  private static final int REACH = 9;

  /// One of them.
  ///
  /// @param company null if the sentence does not name it here ("the remaining 49 percent")
  record Stake(@Nullable Name company, @Nullable String share) {}

  private Stakes() {}

  static boolean isShare(Parsed parsed, int word) {
    return SHARES.contains(parsed.lemma(word)) || SHARES.contains(parsed.word(word).text());
  }

  /// The shares of which a word is the first.
  ///
  /// @param verb what is done with them, or -1
  static List<Stake> at(Parsed parsed, int word, int verb) {
    var text = parsed.text();
    int end = parsed.sentence().end();
    int start = parsed.word(first(parsed, word, verb)).start();
    var stakes = new ArrayList<Stake>();
    if (!SHARE.matcher(text).region(start, end).lookingAt()) {
      start = parsed.word(first(parsed, word)).start();
    }
    while (true) {
      var share = SHARE.matcher(text).region(start, end);
      share.useTransparentBounds(true);
      var company = share.lookingAt() ? named(parsed, share.end()) : null;
      if (company == null) {
        break;
      }
      var told = share.group("share");
      stakes.add(
          new Stake(
              company, told == null && share.group("rest").equalsIgnoreCase("all") ? "all" : told));
      var next = NEXT.matcher(text).region(company.end(), end);
      if (!next.lookingAt()) {
        break;
      }
      start = next.end();
    }
    return stakes.isEmpty()
        ? List.of(new Stake(null, alone(text, start, end)))
        : List.copyOf(stakes);
  }

  /// What follows the first owner: ", 20 percent by B and 10 percent by C".
  static List<Stake> by(Parsed parsed, int at) {
    var stakes = new ArrayList<Stake>();
    for (int end = at; ; ) {
      var next = BY.matcher(parsed.text()).region(end, parsed.sentence().end());
      if (!next.lookingAt()) {
        return stakes;
      }
      var owner = named(parsed, next.end());
      if (owner == null) {
        return stakes;
      }
      stakes.add(new Stake(owner, next.group("share")));
      end = owner.end();
    }
  }

  /// The share told right before a verb: "41 percent owned", "majority-owned".
  static @Nullable String before(Parsed parsed, int verb) {
    var words = parsed.text().substring(parsed.sentence().start(), parsed.word(verb).start());
    var share = LAST.matcher(words);
    return share.find() ? share.group("share") : null;
  }

  /// "The remaining 49 percent": of the company that was spoken of.
  private static @Nullable String alone(String text, int start, int end) {
    var share = ALONE.matcher(text).region(start, end);
    return share.lookingAt() ? share.group("share") : null;
  }

  private static @Nullable Name named(Parsed parsed, int at) {
    return parsed.names().stream()
        .filter(n -> n.start() == at)
        .filter(n -> !describes(parsed, n))
        .findFirst()
        .orElse(null);
  }

  /// "The Tuna brothers".
  private static boolean describes(Parsed parsed, Name name) {
    int head = parsed.head(name);
    return head >= 0
        && parsed.tree().relation(head).equals("compound")
        && parsed.tree().governor(head) > head;
  }

  /// Behind a verb everything up to the share may tell how large it is.
  private static int first(Parsed parsed, int word, int verb) {
    return verb >= 0 && verb < word && word - verb < REACH ? verb + 1 : first(parsed, word);
  }

  private static int first(Parsed parsed, int word) {
    int first = word;
    var below = parsed.tree().subtree(word);
    while (first > 0
        && below.get(first - 1)
        && !parsed.isVerb(first - 1)
        && !isMark(parsed, first - 1)) {
      first--;
    }
    return first;
  }

  private static boolean isMark(Parsed parsed, int word) {
    return parsed.word(word).pos().matches(",|POS") || parsed.word(word).pos().equals("CC");
  }
}
