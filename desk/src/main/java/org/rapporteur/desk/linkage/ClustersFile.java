package org.rapporteur.desk.linkage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;

/// Writes the clusters: one line for each row that belongs to one, named by its founding row, so
/// that the same lists give the same ids.
final class ClustersFile {
  private final Linked linked;

  ClustersFile(Linked linked) {
    this.linked = linked;
  }

  private record Member(String list, String row) {}

  void write(Path path) {
    var clusters = new ArrayList<Member[]>();
    for (int[] rows : linked.joined()) {
      Member[] members =
          Arrays.stream(rows)
              .mapToObj(r -> new Member(linked.isLeft(r) ? "left" : "right", linked.name(r)))
              .sorted(Comparator.comparing(Member::list).thenComparing(Member::row))
              .toArray(Member[]::new);
      clusters.add(members);
    }
    clusters.sort(Comparator.comparing((Member[] m) -> m[0].list()).thenComparing(m -> m[0].row()));
    try (var out = new CsvWriter(path)) {
      line(out, "cluster", "list", "row");
      for (Member[] members : clusters) {
        String id = id(members[0]);
        for (Member member : members) {
          line(out, id, member.list(), member.row());
        }
      }
      out.finish();
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot write " + path, e);
    }
  }

  private static void line(CsvWriter out, String... cells) throws IOException {
    for (String cell : cells) {
      out.cell(cell);
    }
    out.end();
  }

  private static String id(Member founder) {
    try {
      byte[] text = (founder.list() + "\u0000" + founder.row()).getBytes(StandardCharsets.UTF_8);
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(text);
      return "C-" + HexFormat.of().formatHex(digest, 0, 8);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
