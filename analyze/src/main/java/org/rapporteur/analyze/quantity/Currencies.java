package org.rapporteur.analyze.quantity;

import java.util.Currency;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.rapporteur.model.text.Token;

/// The names of currencies: the last words of those that ISO 4217 lists (`Kyrgystani Som`), as the
/// JDK knows them in English.
final class Currencies {
  /// Last words that mean other things as well, or no money that is paid out.
  private static final Set<String> OTHER =
      Set.of(
          "account",
          "code",
          "currency",
          "gold",
          "leone",
          "mark",
          "palladium",
          "platinum",
          "real",
          "rights",
          "silver",
          "soberano",
          "sol",
          "unit");

  private static final Set<String> MORE = Set.of("rouble", "usd", "eur", "tugrik", "toman");

  private static final Set<String> NAMES = names();

  private Currencies() {}

  /// The place of the name of a currency that stands at a word or after one that says whose it is
  /// (`US dollars`, `Kyrgyz som`); -1 if none does.
  static int at(List<Token> tokens, int at) {
    if (is(tokens, at)) {
      return at;
    }
    boolean whose =
        at < tokens.size()
            && Character.isUpperCase(tokens.get(at).text().charAt(0))
            && tokens.get(at).pos().matches("JJ|NNPS?");
    return whose && is(tokens, at + 1) ? at + 1 : -1;
  }

  private static boolean is(List<Token> tokens, int at) {
    return at < tokens.size() && NAMES.contains(name(tokens.get(at)));
  }

  /// A word as currencies are named: in the singular, and as it is printed if the lemma is no word
  /// (`somoni`).
  static String name(Token word) {
    String lemma = word.lemma().toLowerCase(Locale.ROOT);
    return NAMES.contains(lemma) ? lemma : word.text().toLowerCase(Locale.ROOT);
  }

  private static Set<String> names() {
    var names = new HashSet<String>(MORE);
    for (var currency : Currency.getAvailableCurrencies()) {
      String name = currency.getDisplayName(Locale.ENGLISH).toLowerCase(Locale.ROOT);
      boolean current = name.matches("[\\p{L} ]+");
      String last = name.substring(name.lastIndexOf(' ') + 1);
      if (current && last.length() > 2 && !OTHER.contains(last)) {
        names.add(last);
      }
    }
    return Set.copyOf(names);
  }
}
