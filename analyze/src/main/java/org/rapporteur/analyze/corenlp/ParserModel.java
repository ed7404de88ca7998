package org.rapporteur.analyze.corenlp;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The numbers of a trained parser, read from CoreNLP's text format: a head of seven (or nine)
/// lines `name=value`; then words, parts of speech and relations, each with its vector; then the
/// weights of the first layer by input, its bias, and the weights of the second layer by hidden
/// unit. What follows, a list of frequent features, is not needed.
final class ParserModel {
  static final int FEATURES = 48;
  static final String UNKNOWN = "-UNKNOWN-";
  static final String NULL = "-NULL-";
  static final String ROOT = "-ROOT-";

  /// Length of a vector.
  final int width;

  /// Number of hidden units.
  final int hidden;

  /// The vectors of words, parts of speech and relations, one after the other.
  final float[] vectors;

  /// For each input, the weights of all hidden units.
  final float[] first;

  final float[] bias;

  /// For each hidden unit, the weights of all transitions, in rows of `row` numbers.
  final float[] second;

  final int row;
  private final Map<String, Integer> words;
  private final Map<String, Integer> tags;
  private final List<String> relations;

  private ParserModel(Reader in, Map<String, Integer> head) throws IOException {
    width = head.getOrDefault("embeddingSize", 0);
    hidden = head.getOrDefault("hiddenSize", 0);
    if (head.getOrDefault("numTokens", 0) != FEATURES || width == 0 || hidden == 0) {
      throw new IOException("the parser's model is of another kind than this program reads");
    }
    int known = head.getOrDefault("dict", 0);
    int tagged = known + head.getOrDefault("pos", 0);
    vectors = new float[(tagged + head.getOrDefault("label", 0)) * width];
    var names = new ArrayList<String>();
    for (int at = 0; at < vectors.length; at += width) {
      names.add(in.token());
      in.numbers(vectors, at, width);
    }
    words = numbered(names, 0, known);
    tags = numbered(names, known, tagged);
    relations = List.copyOf(names.subList(tagged, names.size()));
    first = new float[FEATURES * width * hidden];
    in.numbers(first, 0, first.length);
    bias = new float[hidden];
    in.numbers(bias, 0, hidden);
    row = (transitions() + 7) / 8 * 8;
    second = new float[hidden * row];
    for (int unit = 0; unit < hidden; unit++) {
      in.numbers(second, unit * row, transitions());
    }
  }

  static ParserModel read(InputStream stream) throws IOException {
    var in = new Reader(stream);
    return new ParserModel(in, head(in));
  }

  /// The relations, the first of which is `-NULL-` and the second that of the root.
  List<String> relations() {
    return relations;
  }

  /// Relations to the left, relations to the right, and shifting; `-NULL-` is no transition.
  int transitions() {
    return 2 * (relations.size() - 1) + 1;
  }

  int word(String word) {
    return words.getOrDefault(word, words.getOrDefault(UNKNOWN, 0));
  }

  int tag(String tag) {
    return tags.getOrDefault(tag, tags.getOrDefault(UNKNOWN, 0));
  }

  /// The number of a relation as a feature.
  int relation(int relation) {
    return words.size() + tags.size() + relation;
  }

  private static Map<String, Integer> head(Reader in) throws IOException {
    var head = new HashMap<String, Integer>();
    while (!head.containsKey("preComputed")) {
      String line = in.token();
      int equals = line.indexOf('=');
      if (equals > 0 && line.substring(equals + 1).chars().allMatch(Character::isDigit)) {
        head.put(line.substring(0, equals), Integer.parseInt(line.substring(equals + 1)));
      }
    }
    return head;
  }

  private static Map<String, Integer> numbered(List<String> names, int from, int to) {
    var numbers = new HashMap<String, Integer>();
    for (int i = from; i < to; i++) {
      numbers.put(names.get(i), i);
    }
    return numbers;
  }

  /// Reads tokens and decimal numbers from bytes. Six million numbers are half of the time that
  /// starting takes, so they do not become strings first.
  private static final class Reader {
    private final InputStream stream;
    private final byte[] block = new byte[1 << 16];
    private final byte[] token = new byte[1 << 12];
    private int at;
    private int end;

    Reader(InputStream stream) {
      this.stream = stream;
    }

    private int next() throws IOException {
      if (at == end) {
        end = stream.read(block);
        at = 0;
        if (end < 0) {
          throw new EOFException("the parser's model is cut off");
        }
      }
      return block[at++];
    }

    private int read() throws IOException {
      int c = next();
      while (c == ' ' || c == '\n' || c == '\r') {
        c = next();
      }
      int length = 0;
      for (; c != ' ' && c != '\n' && c != '\r'; c = next()) {
        token[length++] = (byte) c;
      }
      return length;
    }

    String token() throws IOException {
      return new String(token, 0, read(), StandardCharsets.UTF_8);
    }

    void numbers(float[] into, int from, int count) throws IOException {
      for (int i = from; i < from + count; i++) {
        into[i] = number(read());
      }
    }

    /// Plain decimals of up to 18 digits; anything else goes the long way.
    private float number(int length) {
      boolean negative = token[0] == '-';
      long digits = 0;
      double scale = 0;
      for (int i = negative ? 1 : 0; i < length; i++) {
        if (token[i] == '.' && scale == 0) {
          scale = 1;
        } else if (token[i] < '0' || token[i] > '9' || length > 18) {
          return Float.parseFloat(new String(token, 0, length, StandardCharsets.UTF_8));
        } else {
          digits = 10 * digits + token[i] - '0';
          scale *= 10;
        }
      }
      double value = scale == 0 ? digits : digits / scale;
      return (float) (negative ? -value : value);
    }
  }
}
