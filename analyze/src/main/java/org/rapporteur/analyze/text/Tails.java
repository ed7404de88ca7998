package org.rapporteur.analyze.text;

import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.text.Block.Kind;

/// What stands below a heading such as `Related` or `Leave a Reply`: everything, unless the text
/// goes on below related stories or another begins.
final class Tails {
  private static final Pattern RELATED =
      BlockKinds.anyCase(
          "^(related( (articles?|stories|posts|content|news|topics|reading|links))?|read (also|next|more)"
              + "|you (may|might) also (like|be interested in)|more (from|on|in|stories|news|like this)\\b.*"
              + "|recommended( for you)?|trending( now)?|(most|top) (read|popular|viewed|shared|stories)"
              + "|latest( (news|stories|articles|posts))?|see also|also read|up next|popular posts"
              + "|in other news|don'?t miss|editors?'? picks?|suggested reading|previous( post)?|next( post)?"
              + "|关联|관련 ?기사|관련 ?뉴스|많이 본 뉴스|noticias relacionadas|(también )?(te|le) puede interesar|también te puede interesar|lee también|articles? liés|(à )?lire aussi|sur le même sujet)\\s*:?$");
  private static final Pattern COMMENTS =
      BlockKinds.anyCase(
          "^(leave a (reply|comment)|(\\d+ ?)?comments?( ?\\(\\d+\\))?|\\d+ (responses?|replies|thoughts on .*)"
              + "|post a comment|add a comment|join the (conversation|discussion)|readers?'? comments"
              + "|what do you think\\??|댓글.*|comentarios?( ?\\(\\d+\\))?|deja (un|tu) comentario|commentaires?( ?\\(\\d+\\))?|laisser un commentaire)$");

  private static final Pattern SENTENCE_END =
      Pattern.compile("[.!?\u2026\u061F][\"\u201D\u2019\u00BB)]*(?=\\s|$)|[\u3002\uFF01\uFF1F]");

  private static final int HEADING = 8;

  /// So many words a sentence has that is no headline with a stop.
  private static final int WHOLE = 9;

  private final List<String> paragraphs;

  Tails(List<String> paragraphs) {
    this.paragraphs = paragraphs;
  }

  /// What a paragraph belongs to, or null if to the text.
  ///
  /// @param now what the one before belongs to
  /// @param afterBody whether the text has begun
  @Nullable Kind at(int i, @Nullable Kind now, boolean afterBody) {
    if (now == Kind.RELATED && goesOn(i)) {
      return null;
    }
    var heading = afterBody ? heading(i) : null;
    return heading == null ? now : heading;
  }

  /// Whether nothing of the text stands below a paragraph.
  boolean endsText(int i) {
    var heading = heading(i);
    return heading == Kind.COMMENT || (heading == Kind.RELATED && !goesOnLater(i));
  }

  private @Nullable Kind heading(int i) {
    String text = paragraphs.get(i);
    if (BlockKinds.words(text) > HEADING) {
      return null;
    }
    return RELATED.matcher(text).matches()
        ? Kind.RELATED
        : COMMENTS.matcher(text).matches() ? Kind.COMMENT : null;
  }

  /// Whether the text goes on at a paragraph, or another begins: below `Read also` in the middle of
  /// an article, and below the first of several in one file. Two paragraphs of some length and
  /// several sentences are no teasers, nor are three whole sentences one below the other.
  private boolean goesOn(int at) {
    return are(at, 2, Tails::isTold) || are(at, 3, Tails::isWhole);
  }

  private boolean goesOnLater(int from) {
    return IntStream.range(from, paragraphs.size()).anyMatch(this::goesOn);
  }

  private boolean are(int from, int many, Predicate<String> so) {
    return from + many <= paragraphs.size()
        && paragraphs.subList(from, from + many).stream().allMatch(so);
  }

  private static boolean isTold(String text) {
    return isWhole(text)
        && BlockKinds.isLong(text)
        && SENTENCE_END.matcher(text).results().limit(2).count() == 2;
  }

  private static boolean isWhole(String text) {
    return Prose.is(text)
        && BlockKinds.words(text) >= WHOLE
        && !BlockKinds.isTeaser(text)
        && BlockKinds.keyword(text) == null;
  }
}
