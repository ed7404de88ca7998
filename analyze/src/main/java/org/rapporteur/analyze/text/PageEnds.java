package org.rapporteur.analyze.text;

import java.util.regex.Pattern;

/// What stands below a text on every page of its publisher.
final class PageEnds {
  /// When a page was last touched says nothing of when its text was written.
  static final Pattern MODIFIED =
      BlockKinds.anyCase("^((page |date )?(last )?(modified|updated|reviewed|changed)( on)?\\s*:)");

  /// Where a press release ends; below it stands what every release of its publisher says.
  static final Pattern END = BlockKinds.anyCase("^(-+ ?(ends?|30) ?-+|ends?|#(\\s*#)+)$");

  /// Lines whose whole paragraph says how a page is kept.
  static final Pattern KEPT = BlockKinds.anyCase("(?m)^(last (modified|updated)|tags?)\\s*:");

  static final Pattern YEAR = Pattern.compile("\\b(?:19|20)\\d\\d\\b");

  /// `may report it by calling 1-800-555-0199`
  static final Pattern TELEPHONE =
      BlockKinds.anyCase(
          "\\b(call(ing)?|tele?phone|phone|hotline|tel)\\b[^.\\d]{0,20}\\+?\\d[\\d ()-]{6,}");

  /// `The Harbour Report is published by Harbour Media Ltd, a company in Malta`
  static final Pattern PUBLISHED_BY =
      Pattern.compile(
          "^(?:The )?\\p{Lu}[\\p{L}\\p{N} '’.&-]{1,70}? is (?:published|produced|run|edited) by .*",
          Pattern.DOTALL);

  private PageEnds() {}
}
