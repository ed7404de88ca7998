package org.rapporteur.report.html;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.claim.Claim;
import org.rapporteur.model.claim.Value;
import org.rapporteur.model.event.Account;
import org.rapporteur.model.event.Event;
import org.rapporteur.model.event.Participant;
import org.rapporteur.model.evidence.EvidenceId;
import org.rapporteur.model.identity.EntityId;
import org.rapporteur.model.text.Span;
import org.rapporteur.report.html.page.Happening;
import org.rapporteur.report.html.page.Part;
import org.rapporteur.report.html.page.Voices;
import org.rapporteur.report.html.page.When;

/// Puts happenings into words.
final class Happenings {
  private final Casebook casebook;
  private final Homes homes;
  private final Margins margins;
  private final Map<String, Integer> families = new HashMap<>();

  Happenings(Casebook casebook, Homes homes, Margins margins) {
    this.casebook = casebook;
    this.homes = homes;
    this.margins = margins;
    for (Event event : casebook.analysis().events()) {
      families.put(event.id(), casebook.families(sources(event)));
    }
  }

  Happening row(Event event, int number, Notes notes) {
    List<Account> accounts = casebook.accounts(event);
    return new Happening(
        event.id(),
        number,
        when(event),
        event.title(),
        accounts.isEmpty() ? null : Notes.lang(language(accounts.getFirst())),
        Wording.kind(event),
        Wording.sense(event.factuality()),
        parts(event),
        support(event),
        voices(accounts, notes),
        why(event),
        margins.of(event.id()));
  }

  /// How many independent families tell of a happening.
  int families(Event event) {
    return families.getOrDefault(event.id(), 0);
  }

  /// The same in words.
  String support(Event event) {
    return Wording.support(families(event), sources(event).size());
  }

  /// The sources that tell of it.
  List<EvidenceId> sources(Event event) {
    return casebook.accounts(event).stream().map(Account::evidence).distinct().toList();
  }

  /// Those that most independent families tell of come first.
  Comparator<Event> byImportance() {
    return Comparator.<Event>comparingInt(event -> -families(event))
        .thenComparingInt(event -> -event.accounts().size())
        .thenComparing(byTime());
  }

  /// By date; those without a date come last.
  static Comparator<Event> byTime() {
    return Comparator.<Event, Boolean>comparing(event -> event.date() == null)
        .thenComparing(
            event -> event.date() == null ? null : event.date().edtf(),
            Comparator.nullsLast(Comparator.naturalOrder()))
        .thenComparing(Event::id);
  }

  Voices voices(Event event, Notes notes) {
    return voices(casebook.accounts(event), notes);
  }

  private Voices voices(List<Account> accounts, Notes notes) {
    var told = new ArrayList<Telling>();
    for (Account account : accounts) {
      List<Claim> claims = casebook.claims(account.claims());
      account.passages().forEach(span -> told.add(new Telling(span, speaker(span, claims, notes))));
    }
    return notes.voices(told, Telling::span, Telling::speaker);
  }

  When when(Event event) {
    if (event.date() == null) {
      return new When("", "", List.of());
    }
    String words = DateWords.of(event.date().edtf().value());
    if (event.date().printed()) {
      return new When(words, "", List.of());
    }
    return new When(words, workedOut(event), event.date().steps());
  }

  /// The date within a sentence: one that no source prints is said to be worked out.
  String dateWithin(Event event) {
    When when = when(event);
    return when.worked().isEmpty() ? when.words() : when.words() + " (worked out)";
  }

  private String workedOut(Event event) {
    return casebook.accounts(event).stream()
        .flatMap(account -> casebook.claims(account.claims()).stream())
        .filter(
            claim -> claim.value() instanceof Value.Date date && date.time().equals(event.date()))
        .findFirst()
        .map(Happenings::workedOut)
        .orElse("worked out");
  }

  /// From which printed words a derived value was worked out.
  static String workedOut(Claim claim) {
    return "worked out from "
        + Stream.concat(Stream.of(claim.span()), claim.support().stream())
            .map(span -> "“" + span.text().strip() + "”")
            .distinct()
            .collect(Collectors.joining(" and "));
  }

  private List<Part> parts(Event event) {
    var parts = new ArrayList<Part>();
    place(event).ifPresent(parts::add);
    for (Participant participant : event.participants()) {
      parts.add(
          part(
              Wording.capital(participant.role().label()),
              participant.entity(),
              participant.text()));
    }
    return parts.stream().distinct().toList();
  }

  private Optional<Part> place(Event event) {
    if (event.place() == null && event.placeText() == null) {
      return Optional.empty();
    }
    return Optional.of(
        part("Place", event.place(), event.placeText() == null ? "" : event.placeText()));
  }

  private Part part(String role, @Nullable EntityId entity, String text) {
    return casebook
        .entity(entity)
        .map(e -> new Part(role, e.name(), homes.of(e.id().value()).orElse(null)))
        .orElse(new Part(role, text, null));
  }

  private List<String> why(Event event) {
    Map<String, String> labels =
        casebook.accounts(event).stream()
            .collect(Collectors.toMap(Account::id, a -> casebook.label(a.evidence()), (a, b) -> a));
    return event.links().stream()
        .map(link ->
            labels.getOrDefault(link.left(), link.left())
                + " and "
                + labels.getOrDefault(link.right(), link.right())
                + ": "
                + Reasons.of(link.features()))
        .toList();
  }

  private String language(Account account) {
    return account.passages().isEmpty()
        ? casebook.language(account.evidence(), 0)
        : casebook.language(account.passages().getFirst());
  }

  private static String speaker(Span passage, Collection<Claim> claims, Notes notes) {
    return claims.stream()
        .filter(claim -> claim.span().overlaps(passage))
        .map(notes::speaker)
        .filter(name -> !name.isEmpty())
        .findFirst()
        .orElse("");
  }

  private record Telling(Span span, String speaker) {}
}
