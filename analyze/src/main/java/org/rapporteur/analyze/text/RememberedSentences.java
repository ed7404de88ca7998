package org.rapporteur.analyze.text;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import org.rapporteur.model.text.Arc;
import org.rapporteur.model.text.Token;

/// An annotator that divides no text twice, as long as there is room: the words of a text are kept
/// packed, in a small part of the room that they take unpacked. A document is looked at and read
/// later, and formulas stand in many documents. Thread-safe if the annotator is.
public final class RememberedSentences implements Annotator {
  /// What a text takes beside its packed words: its key, and its place among the others.
  private static final int OVERHEAD = 120;

  /// Longer words are no words, and a packed one has no more than 65,535 bytes.
  private static final int LONGEST = 10_000;

  private final Annotator annotator;
  private final AtomicLong room;
  private final Map<Key, byte[]> known = new ConcurrentHashMap<>();

  /// The first half of the SHA-256 of a text.
  private record Key(long first, long second) {}

  /// @param room bytes that may be taken; texts for which none are left are divided each time
  public RememberedSentences(Annotator annotator, long room) {
    this.annotator = annotator;
    this.room = new AtomicLong(room);
  }

  @Override
  public String version() {
    return annotator.version();
  }

  @Override
  public List<List<Token>> sentences(String text) {
    var key = key(text);
    byte[] packed = known.get(key);
    if (packed != null) {
      return unpacked(packed);
    }
    var fresh = annotator.sentences(text);
    if (room.get() > 0
        && fresh.stream().flatMap(List::stream).allMatch(RememberedSentences::isWord)) {
      byte[] bytes = packed(fresh);
      if (known.putIfAbsent(key, bytes) == null) {
        room.addAndGet(-bytes.length - OVERHEAD);
      }
    }
    return fresh;
  }

  private static boolean isWord(Token token) {
    return Math.max(token.text().length(), token.lemma().length()) <= LONGEST;
  }

  @Override
  public List<Arc> tree(List<Token> sentence) {
    return annotator.tree(sentence);
  }

  private static Key key(String text) {
    try {
      var hash =
          ByteBuffer.wrap(
              MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
      return new Key(hash.getLong(), hash.getLong());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  private static byte[] packed(List<List<Token>> sentences) {
    var bytes = new ByteArrayOutputStream();
    try (var out = new DataOutputStream(new DeflaterOutputStream(bytes))) {
      out.writeInt(sentences.size());
      for (var sentence : sentences) {
        out.writeInt(sentence.size());
        for (var token : sentence) {
          out.writeInt(token.start());
          out.writeInt(token.end());
          out.writeUTF(token.text());
          out.writeUTF(token.lemma());
          out.writeUTF(token.pos());
          out.writeUTF(token.name());
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static List<List<Token>> unpacked(byte[] packed) {
    try (var in = new DataInputStream(new InflaterInputStream(new ByteArrayInputStream(packed)))) {
      var sentences = new ArrayList<List<Token>>();
      for (int left = in.readInt(); left > 0; left--) {
        var tokens = new ArrayList<Token>();
        for (int words = in.readInt(); words > 0; words--) {
          tokens.add(
              new Token(
                  in.readInt(),
                  in.readInt(),
                  in.readUTF(),
                  in.readUTF(),
                  in.readUTF(),
                  in.readUTF()));
        }
        sentences.add(List.copyOf(tokens));
      }
      return List.copyOf(sentences);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
