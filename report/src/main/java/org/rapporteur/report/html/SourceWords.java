package org.rapporteur.report.html;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.rapporteur.ledger.view.SourceView;
import org.rapporteur.model.evidence.Capture;
import org.rapporteur.model.evidence.Reading;
import org.rapporteur.model.evidence.SourceDescription;
import org.rapporteur.model.telling.Flag;
import org.rapporteur.model.telling.Telling;
import org.rapporteur.report.html.page.Fact;
import org.rapporteur.report.html.page.Source;

/// Puts a source into words: where it comes from, how it was captured, and what a reader must know
/// of its quality.
final class SourceWords {
  private final Casebook casebook;

  SourceWords(Casebook casebook) {
    this.casebook = casebook;
  }

  Source source(SourceView source) {
    SourceDescription described = source.described();
    return new Source(
        casebook.label(source.evidence()),
        source.document().isPresent() ? Cited.page(source.evidence()) : null,
        source.name(),
        webAddress(described.url()),
        published(source),
        language(source),
        state(source),
        flags(source),
        facts(source));
  }

  /// What became of a file.
  static String state(Reading reading) {
    return switch (reading) {
      case Reading.Text text -> "read";
      case Reading.NoText none -> without(none.reason()) + detail(none.detail());
      case Reading.Unreadable unreadable ->
          "not readable: " + reason(unreadable.reason().name()) + detail(unreadable.detail());
    };
  }

  private String state(SourceView source) {
    boolean untold =
        source.reading() instanceof Reading.Text && !casebook.isAnalyzed(source.evidence());
    return untold ? "read, not analyzed" : state(source.reading());
  }

  private static String without(Reading.NoTextReason reason) {
    return switch (reason) {
      case EMPTY -> "empty";
      case MEDIA -> "an image, a sound or a film";
      case NO_TEXT_LAYER -> "pages without a text layer";
      case CONTAINER -> "a container; its members are listed by themselves";
      case DESCRIPTION -> "describes other files";
      case UNSUPPORTED -> "no reader for this type";
    };
  }

  private static String reason(String name) {
    return name.toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  private static String detail(String detail) {
    return detail.isBlank() ? "" : " (" + detail + ")";
  }

  private String published(SourceView source) {
    String described = source.described().published();
    if (described != null) {
      return DateWords.of(described);
    }
    String printed = casebook.telling(source.evidence()).map(Telling::published).orElse("");
    return printed.isEmpty() ? "no date" : DateWords.of(printed);
  }

  private String language(SourceView source) {
    String tag =
        casebook
            .telling(source.evidence())
            .map(Telling::language)
            .orElse(Objects.requireNonNullElse(source.described().language(), ""));
    String name = Locale.forLanguageTag(tag).getDisplayLanguage(Locale.ENGLISH);
    return tag.isEmpty() || tag.equals("und") || name.isEmpty() ? "not known" : name;
  }

  private List<String> flags(SourceView source) {
    var words = new LinkedHashSet<String>();
    var flags =
        new ArrayList<>(casebook.telling(source.evidence()).map(Telling::flags).orElse(List.of()));
    flags.addAll(casebook.analysis().flags().getOrDefault(source.evidence().hex(), List.of()));
    for (Flag flag : flags) {
      words.add(flagName(flag.kind()) + (flag.detail().isBlank() ? "" : ": " + flag.detail()));
    }
    casebook
        .telling(source.evidence())
        .ifPresent(telling ->
            telling
                .credits()
                .forEach(credit -> words.add(credit.kind() + ": “" + credit.source() + "”")));
    return List.copyOf(words);
  }

  private static String flagName(String kind) {
    return kind.equals("undated") ? "no date" : kind.replace('-', ' ');
  }

  private static List<Fact> facts(SourceView source) {
    SourceDescription described = source.described();
    var facts = new ArrayList<Fact>();
    add(facts, "Publisher", described.publisher());
    add(facts, "Author", described.author());
    if (webAddress(described.url()) == null) {
      add(facts, "Address", described.url());
    }
    for (Capture capture : source.captures()) {
      facts.add(
          new Fact(
              "Received as",
              capture.name()
                  + ", "
                  + Wording.grouped(capture.size())
                  + " bytes, "
                  + DateWords.moment(capture.recorded()),
              false));
    }
    if (described.captured() != null) {
      facts.add(new Fact("Captured", DateWords.of(described.captured()), false));
    }
    facts.add(new Fact("Type", source.reading().mediaType(), false));
    facts.add(new Fact("SHA-256", source.evidence().hex(), true));
    return facts;
  }

  private static void add(List<Fact> facts, String term, @Nullable String value) {
    if (value != null) {
      facts.add(new Fact(term, value, false));
    }
  }

  /// The address if it is one of the web; others are never made links.
  private static @Nullable String webAddress(@Nullable String url) {
    return url != null && url.matches("(?i)https?://\\S+") ? url : null;
  }
}
