package org.rapporteur.collect.mechanism;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rapporteur.model.mechanism.Act;
import org.rapporteur.model.mechanism.Body;
import org.rapporteur.model.mechanism.Mechanism;
import org.rapporteur.model.mechanism.NameForm;
import org.rapporteur.model.mechanism.Origin;
import org.rapporteur.model.mechanism.Question;
import org.rapporteur.model.mechanism.Rule;
import org.rapporteur.model.mechanism.Session;
import org.rapporteur.model.mechanism.Withheld;

/// A pack while it is read.
final class Draft {
  final String pack;
  final PackOptions options;
  final Grading grading;
  final List<BadRow> bad = new ArrayList<>();
  final List<Body> bodies = new ArrayList<>();
  final List<Session> sessions = new ArrayList<>();
  final Map<String, Mechanism> mechanisms = new LinkedHashMap<>();
  final List<Act> acts = new ArrayList<>();
  final List<NameForm> names = new ArrayList<>();
  final List<Rule> rules = new ArrayList<>();
  final List<Question> questions = new ArrayList<>();
  final List<Withheld> withheld = new ArrayList<>();
  private final Map<String, Origin> keys = new HashMap<>();

  Draft(String pack, PackOptions options) {
    this.pack = pack;
    this.options = options;
    this.grading = new Grading(options.unconfirmed());
  }

  void bad(String file, int row, String message) {
    bad.add(new BadRow(file, row, message));
  }

  /// @throws IllegalArgumentException if the key is taken
  void key(String id, Origin origin) {
    var other = keys.putIfAbsent(id, origin);
    if (other != null) {
      throw new IllegalArgumentException(
          "the id \"" + id + "\" is already used in " + other.file() + ", row " + other.row());
    }
  }
}
