package org.rapporteur.analyze;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.rapporteur.analyze.family.FamilyStage;
import org.rapporteur.analyze.identity.IdentityStage;
import org.rapporteur.analyze.names.NameMatcher;
import org.rapporteur.model.evidence.Document;
import org.rapporteur.model.evidence.SourceDescription;
import org.rapporteur.model.telling.EntityType;
import org.rapporteur.model.telling.Mention;
import org.rapporteur.model.telling.Referent;
import org.rapporteur.model.telling.Telling;
import org.rapporteur.model.telling.Told;
import org.rapporteur.model.text.Block;

/// Comparing must not become a matter of the square of the texts: twice as many texts may cost
/// little more than twice as many pairs to look at. Pages are put together here by hand, because
/// thousands of them are needed and nobody needs to read them.
final class WorkTest {
  private static final String[] ONSETS = "B Bl Br K Kl Kr".split(" ");
  private static final String[] MIDDLES = "a e i o u ai ei ou an en in or ar el il am".split(" ");
  private static final String[] TAILS =
      "dan rin vek los mir ton sa ra ne ko li bart den sen wick mond vas tari".split(" ");

  /// Where every pair is looked at, twice the texts are four times the pairs.
  private static final double LINEAR = 2.6;

  /// So many pairs a page at most, however many pages there are: a key is passed over once so many
  /// bear it. Where every pair is looked at, 400 such pages have 1,500 pairs each.
  private static final long CEILING = 400;

  /// So many pairs of documents a page at most: each of four shares its persons with three others.
  private static final long FEW = 3;

  private static final String FORMULA =
      " The society takes no money from any government and prints what it is told only after a"
          + " second person has told it.";

  @Test
  void twice_the_texts_are_about_twice_the_pairs_of_names() {
    long some = new IdentityStage(NameMatcher.standard()).join(names(pages(200))).looked();
    long twice = new IdentityStage(NameMatcher.standard()).join(names(pages(400))).looked();
    assertThat(some).isPositive().isLessThan(CEILING * 200);
    assertThat(twice).isLessThan(CEILING * 400);
    assertThat(twice).isBetween(some, Math.round(LINEAR * some));
  }

  @Test
  void a_formula_under_every_text_brings_no_two_of_them_together() {
    long some = families(pages(200)).looked();
    long twice = families(pages(400)).looked();
    assertThat(some).isPositive().isLessThan(FEW * 200);
    assertThat(twice).isBetween(some, Math.round(LINEAR * some));
  }

  @Test
  void several_at_work_find_the_same_persons_and_families_as_one() {
    var several = new Several();
    var pages = pages(200);
    var stage = new IdentityStage(NameMatcher.standard());

    assertThat(stage.join(names(pages), several)).isEqualTo(stage.join(names(pages)));
    assertThat(new FamilyStage().join(input(pages), several)).isEqualTo(families(pages));
    assertThat(several.portions()).anyMatch(items -> items > 1);
  }

  private static FamilyStage.Output families(List<Told> told) {
    return new FamilyStage().join(input(told));
  }

  private static FamilyStage.Input input(List<Told> told) {
    return new FamilyStage.Input(told, e -> Map.of(), t -> Map.of());
  }

  private static IdentityStage.Input names(List<Told> told) {
    return new IdentityStage.Input(told, List.of());
  }

  /// Four pages each tell of the same three persons, and each of two that no other names.
  private static List<Told> pages(int count) {
    var random = new Random(5);
    var pages = new ArrayList<Told>();
    while (pages.size() < count) {
      var persons = List.of(name(random), name(random), name(random));
      for (int i = 0; i < 4; i++) {
        var named = new ArrayList<>(persons);
        named.add(name(random));
        named.add(name(random));
        pages.add(page(pages.size(), named));
      }
    }
    return pages;
  }

  private static String name(Random random) {
    return word(random) + " " + word(random);
  }

  private static String word(Random random) {
    return one(random, ONSETS) + one(random, MIDDLES) + one(random, TAILS);
  }

  private static String one(Random random, String... words) {
    return words[random.nextInt(words.length)];
  }

  private static Told page(int number, List<String> named) {
    var text = new StringBuilder("Page " + number + ".");
    var referents = new ArrayList<Referent>();
    for (var name : named) {
      int start = text.append(' ').length();
      text.append(name).append('.');
      var mention = new Mention(0, start, start + name.length(), name, "by hand");
      referents.add(
          new Referent(
              referents.size(), EntityType.PERSON, name, null, List.of(mention), Map.of()));
    }
    text.append(FORMULA);
    var document =
        new Document(
            ReadingRoom.id(text.toString()),
            "page.txt",
            text.toString(),
            List.of(),
            SourceDescription.UNKNOWN);
    return new Told(document, telling(document, referents));
  }

  private static Telling telling(Document document, List<Referent> referents) {
    return Telling.ofNames(
        document.evidence(),
        "en",
        List.of(new Block(0, Block.Kind.BODY, 0, document.text().length(), "en")),
        List.of(new Telling.Extent(0, 0, document.text().length())),
        referents);
  }
}
