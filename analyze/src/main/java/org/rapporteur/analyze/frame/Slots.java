package org.rapporteur.analyze.frame;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rapporteur.analyze.mention.References;
import org.rapporteur.analyze.text.CalendarWords;
import org.rapporteur.analyze.text.Tree;
import org.rapporteur.model.frame.EventType;
import org.rapporteur.model.frame.Slot;
import org.rapporteur.model.frame.SlotRole;
import org.rapporteur.model.telling.Annotated;
import org.rapporteur.model.telling.EntityType;
import org.rapporteur.model.text.Sentence;

/// Who plays which part in a happening, read off the tree: the subject and the agent do it, the
/// object and the passive subject undergo it, `of` and possessives fill nouns.
final class Slots {
  private static final Set<String> TIME_WORDS =
      CalendarWords.with(
          Set.of("time", "year", "month", "week", "day", "decade", "date", "period"));
  private static final Pattern YEAR = Pattern.compile("(?:1[89]|20)\\d\\d");
  private static final Set<EventType> HAPPENS_SOMEWHERE =
      Set.of(
          EventType.VIOLATION,
          EventType.EXECUTION,
          EventType.DETENTION,
          EventType.REPATRIATION,
          EventType.OTHER);
  private static final Set<String> BEFALLS =
      Set.of("die", "disappear", "vanish", "starve", "drown", "perish");
  private static final Set<String> UNDERGOES = Set.of("receive", "get", "draw", "appear");
  private static final Set<String> CHAIRS = Set.of("chair", "moderate", "preside");
  private static final Set<String> ATTENDS =
      Set.of("attend", "address", "speak", "join", "participate");

  private final Annotated annotated;
  private final References references;

  Slots(Annotated annotated, References references) {
    this.annotated = annotated;
    this.references = references;
  }

  List<Slot> of(Sentence sentence, Tree tree, EventType type, int head, Set<Integer> words) {
    var slots = new ArrayList<Slot>();
    for (int word : words) {
      boolean verb = tree.word(word).pos().startsWith("VB");
      String lemma = tree.word(word).lemma();
      var agent = subject(lemma, type);
      if (verb) {
        fill(sentence, tree, Actors.of(tree, word), agent, words, slots);
        fill(
            sentence,
            tree,
            tree.dependents(word, "obl:by", "obl:agent", "obl:alongside", "obl:between"),
            agent,
            words,
            slots);
        fill(sentence, tree, Actors.sufferers(tree, word), patient(type), words, slots);
        fill(sentence, tree, Actors.objects(tree, word), patient(type), words, slots);
      } else {
        for (int owner : tree.dependents(word, "nmod:poss")) {
          fill(
              sentence,
              tree,
              List.of(owner),
              Outcomes.befell(tree, word, owner) ? patient(type) : agent,
              words,
              slots);
        }
        fill(
            sentence,
            tree,
            tree.dependents(word, "nmod:by", "nmod:between", "compound"),
            agent,
            words,
            slots);
        fill(
            sentence,
            tree,
            type == EventType.VIOLATION
                ? tree.dependents(word, "nmod:of", "nmod:against", "nmod:on")
                : tree.dependents(word, "nmod:of", "nmod:against"),
            ofRole(type),
            words,
            slots);
      }
      places(sentence, tree, word, slots);
      if (HAPPENS_SOMEWHERE.contains(type)
          && slots.stream().noneMatch(s -> s.role() == SlotRole.PLACE)) {
        nested(sentence, tree, word, 0, slots);
      }
      reasons(sentence, tree, type, word, slots);
    }
    return slots.stream().distinct().toList();
  }

  /// What the subject of a verb does or undergoes; `disappeared` and `received a sentence` tell
  /// what befell the subject.
  private static SlotRole subject(String lemma, EventType type) {
    if (CHAIRS.contains(lemma)) {
      return SlotRole.CHAIR;
    }
    if (ATTENDS.contains(lemma)) {
      return SlotRole.PARTICIPANT;
    }
    if (lemma.equals("serve")) {
      return SlotRole.HOLDER;
    }
    if (type == EventType.VIOLATION && BEFALLS.contains(lemma)) {
      return SlotRole.VICTIM;
    }
    return type == EventType.COURT_DECISION && UNDERGOES.contains(lemma)
        ? SlotRole.SUBJECT
        : agent(type);
  }

  private static SlotRole agent(EventType type) {
    return switch (type) {
      case MEETING, MANDATE -> SlotRole.CONVENER;
      case RESOLUTION, LEGISLATION, COURT_DECISION -> SlotRole.ADOPTER;
      case REPORT -> SlotRole.AUTHOR;
      case STATEMENT, TESTIMONY -> SlotRole.SPEAKER;
      case VIOLATION, DETENTION, REPATRIATION, EXECUTION -> SlotRole.PERPETRATOR;
      case SANCTION -> SlotRole.CONVENER;
      case OTHER -> SlotRole.SUBJECT;
    };
  }

  private static @Nullable SlotRole patient(EventType type) {
    return switch (type) {
      case VIOLATION, DETENTION, REPATRIATION, EXECUTION -> SlotRole.VICTIM;
      case MANDATE -> SlotRole.HOLDER;
      case SANCTION -> SlotRole.TARGET;
      case COURT_DECISION, OTHER -> SlotRole.SUBJECT;
      case RESOLUTION, LEGISLATION, REPORT -> SlotRole.DOCUMENT;
      case MEETING, STATEMENT, TESTIMONY -> null;
    };
  }

  private static @Nullable SlotRole ofRole(EventType type) {
    return switch (type) {
      case MEETING -> SlotRole.CONVENER;
      case REPORT, STATEMENT -> agent(type);
      case TESTIMONY -> SlotRole.SPEAKER;
      case RESOLUTION, LEGISLATION -> null;
      default -> patient(type);
    };
  }

  private void fill(
      Sentence sentence,
      Tree tree,
      List<Integer> heads,
      @Nullable SlotRole role,
      Set<Integer> words,
      List<Slot> slots) {
    if (role == null) {
      return;
    }
    for (int head : heads) {
      if (words.contains(head)) {
        continue;
      }
      add(sentence, tree, head, role, slots);
      for (int other : tree.dependents(head, "conj")) {
        add(sentence, tree, other, role, slots);
      }
    }
  }

  private void add(Sentence sentence, Tree tree, int head, SlotRole role, List<Slot> slots) {
    var token = tree.word(head);
    if (!token.pos().startsWith("NN")
        && !token.pos().startsWith("PRP")
        && !token.pos().equals("CD")
        && !token.pos().startsWith("JJ")) {
      return;
    }
    if (Outcomes.isOne(tree, head)) {
      return;
    }
    var reference = references.at(sentence.number(), head).or(() -> demonym(sentence, head, role));
    boolean modifier = tree.relation(head).matches("compound|amod|nmod:poss");
    boolean means =
        tree.relation(head).equals("obl:by")
            && token.pos().equals("NN")
            && tree.dependents(head, "det").isEmpty();
    if (reference.isEmpty()
        && (modifier || means || isTime(role, token.lemma().toLowerCase(Locale.ROOT)))) {
      return;
    }
    if (reference.isPresent()
        && !fits(role, references.referent(reference.get().referent()).type())) {
      return;
    }
    var phrase = tree.subtree(head, w -> tree.governor(w) != head || !isLoose(tree, w));
    int first = phrase.nextSetBit(0);
    boolean outcome = first < head && Outcomes.isWord(tree.word(first).lemma());
    int start = sentence.tokens().get(outcome ? phrase.nextSetBit(first + 1) : first).start();
    int end = sentence.tokens().get(phrase.length() - 1).end();
    String text = annotated.blocked().document().text().substring(start, end);
    slots.add(
        new Slot(
            role,
            start,
            end,
            text,
            reference.map(References.Reference::referent).orElse(null),
            reference.map(References.Reference::via).orElse("words")));
  }

  /// What hangs on a party and does not say who it is: clauses, appositions, where and when.
  private static boolean isLoose(Tree tree, int word) {
    String relation = tree.relation(word);
    return relation.matches("acl|acl:relcl|appos|conj|cc|punct|parataxis|case|nmod:in|nmod:since")
        || (relation.equals("nmod:on") && CalendarWords.isNamed(tree.word(word).text()));
  }

  /// `last week`, `between 2022 and 2025`; a bare number may yet count those who suffered.
  private static boolean isTime(SlotRole role, String lemma) {
    return TIME_WORDS.contains(lemma) || (role != SlotRole.VICTIM && YEAR.matcher(lemma).matches());
  }

  /// `China's repatriation` names a state by its name, `Chinese raids` by its adjective.
  private Optional<References.Reference> demonym(Sentence sentence, int head, SlotRole role) {
    boolean doer =
        role == SlotRole.PERPETRATOR || role == SlotRole.CONVENER || role == SlotRole.ADOPTER;
    return doer
        ? references
            .demonym(sentence.tokens(), head)
            .flatMap(references::known)
            .map(n -> new References.Reference(n, "demonym"))
        : Optional.empty();
  }

  private static boolean fits(SlotRole role, EntityType type) {
    return switch (role) {
      case DOCUMENT -> type == EntityType.DOCUMENT;
      case SPEAKER, PERPETRATOR, ADOPTER, CONVENER, CHAIR, AUTHOR ->
          type != EntityType.DOCUMENT && type != EntityType.PLACE;
      case VICTIM ->
          type == EntityType.PERSON || type == EntityType.GROUP || type == EntityType.ORGANIZATION;
      case HOLDER ->
          type != EntityType.COUNTRY && type != EntityType.PLACE && type != EntityType.DOCUMENT;
      default -> true;
    };
  }

  /// `bombed the hospital of Nasir`, `the killing of civilians in the village of Tambo`: the place
  /// of what was done stands with those to whom it was done.
  private void nested(Sentence sentence, Tree tree, int word, int depth, List<Slot> slots) {
    for (int part :
        tree.dependents(word, "obj", "nsubj:pass", "nmod:of", "nmod:in", "nmod:at", "nmod:near")) {
      var name =
          references
              .name(sentence.number(), part)
              .filter(r -> references.referent(r.referent()).type() == EntityType.PLACE);
      boolean located =
          !tree.relation(part).startsWith("obj") && !tree.relation(part).startsWith("nsubj");
      if (name.isPresent() && located) {
        var token = tree.word(part);
        slots.add(
            new Slot(
                SlotRole.PLACE,
                token.start(),
                token.end(),
                annotated.blocked().document().text().substring(token.start(), token.end()),
                name.get().referent(),
                "nested"));
        return;
      }
      if (depth < 4) {
        nested(sentence, tree, part, depth + 1, slots);
      }
    }
  }

  private void places(Sentence sentence, Tree tree, int word, List<Slot> slots) {
    for (int place :
        tree.dependents(
            word,
            "obl:in",
            "obl:at",
            "nmod:in",
            "nmod:at",
            "obl:from",
            "obl:inside",
            "obl:near",
            "obl:outside")) {
      var reference = references.name(sentence.number(), place);
      if (reference.isEmpty() || belongsToTopic(tree, word, place)) {
        continue;
      }
      var type = references.referent(reference.get().referent()).type();
      boolean held =
          tree.word(word).lemma().matches("hold|convene|meet|meeting|session|conference|host");
      if (type == EntityType.PLACE
          || type == EntityType.COUNTRY
          || (held && type != EntityType.PERSON && type != EntityType.DOCUMENT)) {
        var names =
            references.names(sentence.number()).stream()
                .filter(n -> n[0] <= place && place < n[1])
                .findFirst()
                .orElseThrow();
        int start = sentence.tokens().get(names[0]).start();
        int end = sentence.tokens().get(names[1] - 1).end();
        slots.add(
            new Slot(
                SlotRole.PLACE,
                start,
                end,
                annotated.blocked().document().text().substring(start, end),
                reference.get().referent(),
                "name"));
      }
    }
  }

  /// `a meeting on human rights in X`: the place belongs to what the meeting is about.
  private static boolean belongsToTopic(Tree tree, int noun, int place) {
    return tree.word(noun).pos().startsWith("NN")
        && tree.dependents(noun, "nmod:on", "nmod:about", "nmod:for", "nmod:of").stream()
            .anyMatch(t -> t < place);
  }

  /// Why somebody was executed, detained or punished: `for` and a clause or noun.
  private void reasons(Sentence sentence, Tree tree, EventType type, int word, List<Slot> slots) {
    if (type != EventType.EXECUTION
        && type != EventType.DETENTION
        && type != EventType.VIOLATION
        && type != EventType.COURT_DECISION) {
      return;
    }
    var reasons = new ArrayList<>(tree.dependents(word, "obl:for", "nmod:for"));
    tree.dependents(word, "advcl").stream()
        .filter(c ->
            tree.dependents(c, "mark").stream().anyMatch(m -> tree.word(m).text().equals("for")))
        .forEach(reasons::add);
    for (int reason : reasons) {
      if (tree.word(reason).lemma().matches("year|month|day|week|decade")) {
        continue;
      }
      var words = tree.subtree(reason, w -> !tree.relation(w).matches("case|mark|punct"));
      int start = sentence.tokens().get(words.nextSetBit(0)).start();
      int end = sentence.tokens().get(words.length() - 1).end();
      slots.add(
          new Slot(
              SlotRole.REASON,
              start,
              end,
              annotated.blocked().document().text().substring(start, end),
              null,
              "words"));
    }
  }
}
