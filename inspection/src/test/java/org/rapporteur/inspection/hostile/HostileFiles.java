package org.rapporteur.inspection.hostile;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// The collection of hostile files. The same seed gives the same files.
final class HostileFiles {
  private HostileFiles() {}

  static List<Sample> generate(long seed, Baits baits) {
    var random = new Random(seed);
    var samples = new ArrayList<Sample>();
    samples.addAll(HostileText.samples(random));
    samples.addAll(HostileMarkup.samples(baits));
    samples.addAll(HostilePdf.samples(baits));
    samples.addAll(HostileArchives.samples(random));
    samples.addAll(HostileOffice.samples(random, baits));
    samples.addAll(HostileMail.samples());
    samples.addAll(Mutations.samples(random));
    return samples;
  }
}
