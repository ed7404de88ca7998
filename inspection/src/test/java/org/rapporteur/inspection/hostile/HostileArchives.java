package org.rapporteur.inspection.hostile;

import static org.rapporteur.inspection.hostile.Ending.ARCHIVE_LIMIT;
import static org.rapporteur.inspection.hostile.Ending.CONTAINER;
import static org.rapporteur.inspection.hostile.Ending.ENCRYPTED;
import static org.rapporteur.inspection.hostile.Ending.MALFORMED;
import static org.rapporteur.inspection.hostile.Ending.TEXT;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.archivers.tar.TarConstants;

/// Archives that unpack without end, point outside, loop or break off.
final class HostileArchives {
  private static final int DIRECTORY_SIGNATURE = 0x02014b50;
  private static final int LOCAL_SIGNATURE = 0x04034b50;

  private HostileArchives() {}

  static List<Sample> samples(Random random) {
    byte[] good = new Zip().with("a.txt", "words").with("b.txt", "more words").bytes();
    byte[] gzip = gzip("words ".repeat(5000).getBytes(StandardCharsets.UTF_8));
    return List.of(
        Sample.of("bomb.zip", new Zip().with("zeros", new byte[40 << 20]).bytes(), ARCHIVE_LIMIT),
        Sample.of("many.zip", many(10_001), ARCHIVE_LIMIT),
        Sample.of("nested-bomb.zip", nestedBomb(), CONTAINER),
        Sample.of("nested.zip", nested(12), CONTAINER),
        Sample.of("outside.zip", outside(), CONTAINER),
        Sample.of("link.zip", link(), CONTAINER),
        Sample.of("locked.zip", locked(good), ENCRYPTED),
        Sample.of("overlap.zip", overlap(), ARCHIVE_LIMIT, MALFORMED),
        Sample.of("cut.zip", Arrays.copyOf(good, good.length - 25), MALFORMED),
        Sample.of("head.zip", Arrays.copyOf(good, 20), MALFORMED),
        Sample.orderly("sizes.zip", patched(good, DIRECTORY_SIGNATURE, 24, 0x7FFFFFFF)),
        Sample.orderly("offset.zip", patched(good, DIRECTORY_SIGNATURE, 42, 0x7FFFFFFF)),
        Sample.orderly("method.zip", patched(good, DIRECTORY_SIGNATURE, 10, 0x00000063)),
        Sample.of(
            "comment.zip",
            new Zip().with("a", "b").comment("PK\005\006".repeat(9)).bytes(),
            CONTAINER,
            MALFORMED),
        Sample.of("nothing.zip", emptyZip(), CONTAINER),
        Sample.of("zip.pdf", good, CONTAINER),
        Sample.of("pdf-first.zip", polyglot(good), TEXT, MALFORMED),
        Sample.of("outside.tar", tar(), CONTAINER),
        Sample.of("huge.tar", hugeTar(), MALFORMED, ARCHIVE_LIMIT),
        Sample.of("cut.tar", Arrays.copyOf(tar(), 1300), MALFORMED, CONTAINER),
        Sample.of("bomb.gz", gzip(new byte[20 << 20]), ARCHIVE_LIMIT),
        Sample.of("bomb.tgz", gzip(gzip(new byte[30 << 20])), CONTAINER),
        Sample.of("cut.gz", Arrays.copyOf(gzip, gzip.length / 2), MALFORMED),
        Sample.orderly("tail.gz", joined(gzip, HostileText.noise(random, 99))),
        Sample.of("noise.7z", signed("7z\274\257\047\034\0\4", random), MALFORMED),
        Sample.of("noise.bz2", signed("BZh91AY&SY", random), MALFORMED),
        Sample.of("noise.xz", signed("\3757zXZ\0", random), MALFORMED));
  }

  private static byte[] many(int count) {
    var zip = new Zip();
    for (int i = 0; i < count; i++) {
      zip.with("m" + i, "");
    }
    return zip.bytes();
  }

  /// Archives in archives in an archive, two gigabytes at the bottom, 25 kB at the top.
  private static byte[] nestedBomb() {
    byte[] inner = new Zip().with("zeros", new byte[8 << 20]).bytes();
    for (int level = 0; level < 2; level++) {
      var zip = new Zip();
      for (int i = 0; i < 16; i++) {
        zip.with(level + "-" + i + ".zip", inner);
      }
      inner = zip.bytes();
    }
    return inner;
  }

  private static byte[] nested(int depth) {
    byte[] inner = "words".getBytes(StandardCharsets.UTF_8);
    var name = "a.txt";
    for (int i = 0; i < depth; i++) {
      inner = new Zip().with(name, inner).bytes();
      name = "a" + i + ".zip";
    }
    return inner;
  }

  private static byte[] outside() {
    return new Zip()
        .with("../../../../tmp/rapporteur-escaped", "x")
        .with("/tmp/rapporteur-escaped", "x")
        .with("C:\\Windows\\escaped", "x")
        .with("CON", "x")
        .with("a\nb\u202Etxt.exe", "x")
        .with("x".repeat(40_000), "x")
        .with("a/b/../../../c", "x")
        .bytes();
  }

  /// The mode of a symbolic link stands in the upper half of the external attributes.
  private static byte[] link() {
    byte[] zip = new Zip().with("link", "/etc/passwd").bytes();
    int directory = find(zip, DIRECTORY_SIGNATURE);
    zip[directory + 5] = 3; // made on Unix
    ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN).putInt(directory + 38, 0xA1FF0000);
    return zip;
  }

  private static byte[] locked(byte[] zip) {
    byte[] locked = zip.clone();
    for (int i = 0; i + 46 < locked.length; i++) {
      int signature = ByteBuffer.wrap(locked).order(ByteOrder.LITTLE_ENDIAN).getInt(i);
      if (signature == DIRECTORY_SIGNATURE) {
        locked[i + 8] |= 1;
      } else if (signature == LOCAL_SIGNATURE) {
        locked[i + 6] |= 1;
      }
    }
    return locked;
  }

  /// Many entries of the directory point to the same bytes.
  private static byte[] overlap() {
    byte[] zip = new Zip().with("z", new byte[4 << 20]).bytes();
    int directory = find(zip, DIRECTORY_SIGNATURE);
    byte[] entry = Arrays.copyOfRange(zip, directory, zip.length - 22);
    var out = new ByteArrayOutputStream();
    out.write(zip, 0, directory);
    int count = 500;
    for (int i = 0; i < count; i++) {
      out.writeBytes(entry);
    }
    byte[] end = Arrays.copyOfRange(zip, zip.length - 22, zip.length);
    ByteBuffer.wrap(end)
        .order(ByteOrder.LITTLE_ENDIAN)
        .putShort(8, (short) count)
        .putShort(10, (short) count)
        .putInt(12, entry.length * count);
    out.writeBytes(end);
    return out.toByteArray();
  }

  private static byte[] patched(byte[] zip, int signature, int offset, int value) {
    byte[] patched = zip.clone();
    int at = find(patched, signature) + offset;
    ByteBuffer.wrap(patched).order(ByteOrder.LITTLE_ENDIAN).putInt(at, value);
    return patched;
  }

  private static byte[] emptyZip() {
    byte[] end = new byte[22];
    end[0] = 'P';
    end[1] = 'K';
    end[2] = 5;
    end[3] = 6;
    return end;
  }

  private static byte[] polyglot(byte[] zip) {
    return joined(HostilePdf.page("BT /F 12 Tf 72 700 Td (Two in one.) Tj ET"), zip);
  }

  private static byte[] tar() {
    var out = new ByteArrayOutputStream();
    try (var tar = new TarArchiveOutputStream(out, "UTF-8")) {
      entry(tar, TarConstants.LF_SYMLINK, "out", "../../../etc");
      entry(tar, TarConstants.LF_LINK, "hard", "/etc/shadow");
      entry(tar, TarConstants.LF_FIFO, "pipe", "");
      entry(tar, TarConstants.LF_BLK, "disk", "");
      var file = new TarArchiveEntry("../../tmp/rapporteur-escaped", true);
      file.setModTime(0);
      file.setSize(5);
      tar.putArchiveEntry(file);
      tar.write("words".getBytes(StandardCharsets.UTF_8));
      tar.closeArchiveEntry();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  private static void entry(TarArchiveOutputStream tar, byte type, String name, String target)
      throws IOException {
    var entry = new TarArchiveEntry(name, type);
    entry.setLinkName(target);
    entry.setModTime(0);
    tar.putArchiveEntry(entry);
    tar.closeArchiveEntry();
  }

  /// A header that promises eight gigabytes, and nothing after it.
  private static byte[] hugeTar() {
    var entry = new TarArchiveEntry("huge");
    entry.setModTime(0);
    entry.setSize(077777777777L);
    byte[] header = new byte[1024];
    entry.writeEntryHeader(header);
    return header;
  }

  private static byte[] gzip(byte[] bytes) {
    var out = new ByteArrayOutputStream();
    try (var gzip = new GZIPOutputStream(out)) {
      gzip.write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  private static byte[] signed(String signature, Random random) {
    return joined(signature.getBytes(StandardCharsets.ISO_8859_1), HostileText.noise(random, 2000));
  }

  static byte[] joined(byte[] first, byte[] second) {
    byte[] joined = Arrays.copyOf(first, first.length + second.length);
    System.arraycopy(second, 0, joined, first.length, second.length);
    return joined;
  }

  private static int find(byte[] zip, int signature) {
    var bytes = ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN);
    int at = 0;
    while (bytes.getInt(at) != signature) {
      at++;
    }
    return at;
  }
}
