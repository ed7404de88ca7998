package org.rapporteur.analyze.corroboration;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.analyze.event.Deeds;
import org.rapporteur.model.telling.EntityType;
import org.rapporteur.model.telling.Telling.Extent;
import org.rapporteur.model.telling.Told;

/// Puts together figures and dates with all that tells of what they are given.
final class ValuedBook {
  /// So many words on either side stand beside a value.
  private static final int BESIDE = 4;

  private final Material material;
  private final TallyBook tallies;
  private final Wording wording;

  ValuedBook(Material material, TallyBook tallies, Wording wording) {
    this.material = material;
    this.tallies = tallies;
    this.wording = wording;
  }

  /// In order of their places.
  List<Valued> read(Sentences sentences, List<Measured> figures, List<Dated> dates) {
    var all = new ArrayList<Valued>();
    figures.forEach(m -> read(sentences, m.given(), m.scale(), m, null, all));
    dates.forEach(d -> read(sentences, d.given(), d.given().property(), null, d, all));
    all.sort(Comparator.comparing(Valued::given, Given.BY_PLACE));
    return all;
  }

  private void read(
      Sentences sentences,
      Given given,
      String scale,
      @Nullable Measured measured,
      @Nullable Dated dated,
      List<Valued> all) {
    var span = given.span();
    var told = sentences.told();
    var extent = sentences.around(span);
    if (extent == null || TallyBook.isAdded(told, span)) {
      return;
    }
    String text = sentences.text(extent);
    var gist = sentences.gist(extent);
    int from = span.start() - extent.start();
    int to = Math.min(span.end() - extent.start(), text.length());
    all.add(
        new Valued(
            given,
            scale,
            measured,
            dated,
            measured == null ? "" : tallies.noun(told, span),
            measured == null ? "" : tallies.fate(told, span),
            dated == null ? Deeds.nearest(text, from, to) : dated.deeds(),
            gist,
            persons(gist),
            named(told, extent, EntityType.COUNTRY),
            named(told, extent, EntityType.PLACE),
            wording.one(beside(text, from, to)),
            told.telling().sentences().size() > Valued.LEAD,
            told.telling().sentences().indexOf(extent)));
  }

  private static Set<String> beside(String text, int from, int to) {
    var before = Wording.inOrder(text.substring(0, from));
    var after = Wording.inOrder(text.substring(to));
    var beside = new HashSet<>(before.subList(Math.max(0, before.size() - BESIDE), before.size()));
    beside.addAll(after.subList(0, Math.min(BESIDE, after.size())));
    return beside;
  }

  private Set<String> persons(Gist gist) {
    var persons = new HashSet<>(gist.names());
    persons.removeIf(n -> !material.isPerson(n));
    return persons;
  }

  /// Whom or what of one type a sentence names.
  private Set<String> named(Told told, Extent extent, EntityType type) {
    var named = new HashSet<String>();
    for (var referent : told.telling().referents()) {
      boolean here =
          referent.type() == type
              && referent.mentions().stream()
                  .anyMatch(m -> m.start() >= extent.start() && m.start() < extent.end());
      if (here) {
        material
            .entity(told.telling().evidence(), referent.number())
            .ifPresent(e -> named.add(e.value()));
      }
    }
    return named;
  }
}
