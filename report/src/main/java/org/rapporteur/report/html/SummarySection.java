package org.rapporteur.report.html;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.rapporteur.model.claim.Claim;
import org.rapporteur.model.corroboration.Comparison;
import org.rapporteur.model.corroboration.Comparison.Answer;
import org.rapporteur.model.event.Event;
import org.rapporteur.model.evidence.EvidenceId;
import org.rapporteur.report.html.Unknowns.Unknown;
import org.rapporteur.report.html.page.Head;
import org.rapporteur.report.html.page.Section;
import org.rapporteur.report.html.page.Sentence;
import org.rapporteur.report.html.page.Sentence.Run;
import org.rapporteur.report.html.page.Voices;

/// The case in a few sentences, each made from what was found.
final class SummarySection {
  private static final int TYPES = 4;

  private final Casebook casebook;
  private final Happenings happenings;
  private final Questions questions;

  SummarySection(Casebook casebook, Happenings happenings, Questions questions) {
    this.casebook = casebook;
    this.happenings = happenings;
    this.questions = questions;
  }

  Section section(
      List<Event> timeline,
      List<Comparison> agreements,
      List<Comparison> contradictions,
      List<Event> violations,
      List<Unknown> unknown,
      Notes notes) {
    var sentences = new ArrayList<Sentence>();
    sentences.add(sources());
    timeline.stream()
        .min(happenings.byImportance())
        .ifPresent(top -> sentences.add(told(timeline, top, notes)));
    agreement(agreements, notes).ifPresent(sentences::add);
    contradiction(contradictions, notes).ifPresent(sentences::add);
    alleged(violations, notes).ifPresent(sentences::add);
    open(unknown).ifPresent(sentences::add);
    return new Section.Summary(new Head("summary", "In short", "", List.of()), sentences);
  }

  private Sentence sources() {
    List<EvidenceId> read =
        casebook.view().sources().stream()
            .map(source -> source.evidence())
            .filter(casebook::isAnalyzed)
            .toList();
    int received = casebook.view().sources().size();
    String words =
        Wording.capital(Wording.count(received, "file was", "files were"))
            + " received; "
            + Wording.count(read.size(), "text was", "texts were")
            + " analyzed";
    int families = casebook.families(read);
    if (read.isEmpty()) {
      return plain(words + ".");
    }
    return plain(
        words
            + ". Because copies of one text count once, "
            + (read.size() == 1 ? "it makes " : "they make ")
            + Wording.count(families, "independent family", "independent families")
            + ".");
  }

  private Sentence told(List<Event> timeline, Event top, Notes notes) {
    List<Event> dated = timeline.stream().filter(event -> event.date() != null).toList();
    String span = dated.isEmpty() ? "" : span(dated, timeline.size());
    String when = happenings.dateWithin(top);
    return new Sentence(
        List.of(
            new Run(
                "The sources tell of "
                    + Wording.count(timeline.size(), "happening", "happenings")
                    + span
                    + ".",
                Voices.NONE),
            new Run(
                (timeline.size() == 1 ? "It is" : "Most independent sources tell of")
                    + " “"
                    + top.title()
                    + "”"
                    + (when.isEmpty() ? "" : ", " + when),
                happenings.voices(top, notes))));
  }

  private String span(List<Event> dated, int all) {
    String first = happenings.dateWithin(dated.getFirst());
    String last = happenings.dateWithin(dated.getLast());
    String dates = first.equals(last) ? "dated " + first : "dated from " + first + " to " + last;
    return ", "
        + (dated.size() == all ? "" : Wording.count(dated.size(), "of them ", "of them "))
        + dates;
  }

  private Optional<Sentence> agreement(List<Comparison> agreements, Notes notes) {
    List<Comparison> independent = agreements.stream().filter(c -> families(c) > 1).toList();
    return independent.stream()
        .min(Comparator.<Comparison>comparingInt(c -> -families(c)).thenComparing(Comparison::id))
        .map(top -> {
          Answer answer = top.answers().getFirst();
          String words =
              "Independent sources agree on "
                  + Wording.count(independent.size(), "question", "questions")
                  + (independent.size() == 1 ? ", " : ", most widely on ")
                  + about(top)
                  + ": “"
                  + questions.valueWithin(answer)
                  + "”";
          return new Sentence(List.of(new Run(words, voices(answer, notes))));
        });
  }

  private Optional<Sentence> contradiction(List<Comparison> contradictions, Notes notes) {
    if (contradictions.isEmpty()) {
      return Optional.of(
          plain("No question was found on which the sources contradict one another."));
    }
    Comparison top = contradictions.getFirst();
    long major =
        contradictions.stream().filter(c -> c.severity() == Comparison.Severity.MAJOR).count();
    String which = Wording.major(Math.toIntExact(major), contradictions.size());
    var runs = new ArrayList<Run>();
    runs.add(
        new Run(
            "They contradict one another on "
                + Wording.count(contradictions.size(), "question", "questions")
                + which
                + ".",
            Voices.NONE));
    for (int i = 0; i < top.answers().size(); i++) {
      String lead = i == 0 ? Wording.capital(about(top)) + " is " : "against ";
      runs.add(
          new Run(
              lead + "“" + questions.valueWithin(top.answers().get(i)) + "”",
              voices(top.answers().get(i), notes)));
    }
    return Optional.of(new Sentence(runs));
  }

  private Optional<Sentence> alleged(List<Event> violations, Notes notes) {
    var types = new LinkedHashMap<String, List<Event>>();
    violations.forEach(event ->
        types.computeIfAbsent(EventSections.type(event), t -> new ArrayList<>()).add(event));
    if (types.isEmpty()) {
      return Optional.empty();
    }
    var runs = new ArrayList<Run>();
    runs.add(
        new Run(
            "Violations of " + Wording.count(types.size(), "type", "types") + " are spoken of:",
            Voices.NONE));
    types.entrySet().stream()
        .limit(TYPES)
        .forEach(entry ->
            runs.add(new Run(words(entry), happenings.voices(entry.getValue().getFirst(), notes))));
    if (types.size() > TYPES) {
      runs.add(
          new Run(
              "and " + Wording.count(types.size() - TYPES, "further type.", "further types."),
              Voices.NONE));
    }
    return Optional.of(new Sentence(runs));
  }

  private String words(Map.Entry<String, List<Event>> type) {
    var sources = new HashSet<EvidenceId>();
    type.getValue().forEach(event -> sources.addAll(happenings.sources(event)));
    String senses =
        type.getValue().stream()
            .map(event -> Wording.sense(event.factuality()).toLowerCase(Locale.ROOT))
            .filter(sense -> !sense.isEmpty())
            .distinct()
            .sorted()
            .collect(Collectors.joining(" and "));
    return type.getKey().toLowerCase(Locale.ROOT)
        + (senses.isEmpty() ? "" : ", " + senses)
        + ", by "
        + Wording.support(casebook.families(sources), sources.size());
  }

  private static String about(Comparison comparison) {
    String question = Wording.question(comparison);
    return question.startsWith("whether ") ? "the answer to " + question : "the " + question;
  }

  private static int families(Comparison comparison) {
    return comparison.answers().stream().mapToInt(Answer::families).max().orElse(0);
  }

  private Voices voices(Answer answer, Notes notes) {
    List<Claim> claims = casebook.claims(answer.claims());
    return notes.voicesOf(claims);
  }

  private static Optional<Sentence> open(List<Unknown> unknown) {
    var counts = new EnumMap<Unknowns.Sort, Integer>(Unknowns.Sort.class);
    unknown.forEach(entry -> counts.merge(entry.sort(), 1, Integer::sum));
    counts.remove(Unknowns.Sort.DROPPED);
    String words =
        counts.entrySet().stream()
            .map(entry -> entry.getKey().counted(entry.getValue()))
            .collect(Collectors.joining(", "));
    return words.isEmpty() ? Optional.empty() : Optional.of(plain("Left open: " + words + "."));
  }

  private static Sentence plain(String words) {
    return new Sentence(List.of(new Run(words, Voices.NONE)));
  }
}
