package org.rapporteur.analyze.text;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.analyze.text.Paragraphs.Extent;
import org.rapporteur.ledger.stage.EachStage;
import org.rapporteur.ledger.stage.StageId;
import org.rapporteur.model.evidence.Document;
import org.rapporteur.model.evidence.Region;
import org.rapporteur.model.evidence.Region.Layout;
import org.rapporteur.model.telling.Blocked;
import org.rapporteur.model.text.Block;
import org.rapporteur.model.text.Block.Kind;

/// Divides a document into blocks and says what each is for. Where the file declares its layout
/// (HTML, mail, office formats) the declaration decides; else the wording and the place do.
public final class BlockStage implements EachStage<Document, Blocked> {
  /// Within so many paragraphs a masthead stands.
  private static final int HEAD = 3;

  @Override
  public StageId id() {
    return new StageId("block", 16);
  }

  @Override
  public Blocked apply(Document document) {
    var parts = document.regions().isEmpty() ? plain(document) : declared(document);
    var kinds = BlockKinds.of(parts.stream().map(p -> text(document, p.extent())).toList());
    String main = mainLanguage(document);
    var blocks = new ArrayList<Block>(parts.size());
    for (int i = 0; i < parts.size(); i++) {
      var extent = parts.get(i).extent();
      var kind =
          isMasthead(document, i, extent)
              ? Kind.BYLINE
              : decide(parts.get(i).layout(), kinds.get(i));
      String language = Languages.of(text(document, extent), main);
      blocks.add(new Block(i, kind, extent.start(), extent.end(), language));
    }
    return new Blocked(document, main, blocks);
  }

  /// Whether one of the first paragraphs is the name of the publisher and no more.
  private static boolean isMasthead(Document document, int number, Extent extent) {
    String publisher = document.source().publisher();
    return number < HEAD
        && publisher != null
        && text(document, extent).strip().equalsIgnoreCase(publisher.strip());
  }

  private record Part(Extent extent, @Nullable Layout layout) {}

  private static List<Part> plain(Document document) {
    return Paragraphs.of(document.text()).stream().map(e -> new Part(e, null)).toList();
  }

  private static List<Part> declared(Document document) {
    var parts = new ArrayList<Part>();
    int at = 0;
    for (Region region : document.regions()) {
      undeclared(document, at, region.start(), parts);
      var extent = Paragraphs.stripped(document.text(), region.start(), region.end());
      if (extent.end() > extent.start()) {
        parts.add(new Part(extent, region.layout()));
      }
      at = Math.max(at, region.end());
    }
    undeclared(document, at, document.text().length(), parts);
    return parts;
  }

  private static void undeclared(Document document, int from, int to, List<Part> parts) {
    if (to <= from) {
      return;
    }
    for (var extent : Paragraphs.of(document.text().substring(from, to))) {
      parts.add(new Part(new Extent(from + extent.start(), from + extent.end()), null));
    }
  }

  /// What the file declares outranks what the wording suggests, but a paragraph may still turn out
  /// to be furniture.
  private static Kind decide(@Nullable Layout layout, Kind guessed) {
    return switch (layout) {
      case null -> guessed;
      case TITLE, HEADING -> guessed.yieldsClaims() ? Kind.TITLE : guessed;
      case PARAGRAPH, LIST_ITEM, TABLE_ROW, QUOTED_MAIL ->
          guessed == Kind.TITLE ? Kind.BODY : guessed;
      case CAPTION -> Kind.CAPTION;
      case BYLINE -> Kind.BYLINE;
      case DATE, MAIL_HEADER -> Kind.DATE;
      case ASIDE -> Kind.RELATED;
      case COMMENT -> Kind.COMMENT;
      case NAVIGATION, HEADER, FORM -> Kind.FURNITURE;
      case FOOTER -> guessed == Kind.LEGAL ? Kind.LEGAL : Kind.FURNITURE;
    };
  }

  private static String mainLanguage(Document document) {
    String declared = document.source().language();
    String text = document.text();
    String found = Languages.of(text.substring(0, Math.min(text.length(), 20_000)), declared);
    return declared != null && found.equals("und") ? declared : found;
  }

  private static String text(Document document, Extent extent) {
    return document.text().substring(extent.start(), extent.end());
  }
}
