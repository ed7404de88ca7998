package org.rapporteur.collect.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.sevenz.SevenZOutputFile;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.archivers.tar.TarConstants;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.model.evidence.Reading.NoTextReason;
import org.rapporteur.model.evidence.Reading.UnreadableReason;

class ArchiveReaderTest {
  @Test
  void strange_paths_are_kept_as_they_are_printed() throws IOException {
    var read =
        Reads.of("a.zip", zip(StandardCharsets.UTF_8, "../../etc/passwd", "C:\\x.txt", "/abs"));
    assertThat(read.noText()).isEqualTo(NoTextReason.CONTAINER);
    assertThat(read.members()).containsOnlyKeys("../../etc/passwd", "C:\\x.txt", "/abs");
  }

  @Test
  void names_in_an_old_korean_code_page_are_decoded() throws IOException {
    var names = new String[] {"보고서/증언 기록.txt", "보고서/사진 목록.txt", "보고서/성명 발표.txt"};
    var read = Reads.of("a.zip", zip(Charset.forName("x-windows-949"), names));
    assertThat(read.members()).containsOnlyKeys(names);
  }

  @Test
  void links_in_a_tar_are_noted_and_not_followed() throws IOException {
    var out = new ByteArrayOutputStream();
    try (var tar = new TarArchiveOutputStream(out, "UTF-8")) {
      var link = new TarArchiveEntry("shortcut", TarConstants.LF_SYMLINK);
      link.setLinkName("/etc/shadow");
      tar.putArchiveEntry(link);
      tar.closeArchiveEntry();
      var file = new TarArchiveEntry("a/b.txt");
      file.setSize(5);
      tar.putArchiveEntry(file);
      tar.write("words".getBytes(StandardCharsets.UTF_8));
      tar.closeArchiveEntry();
    }
    var read = Reads.of("a.tar", out.toByteArray());
    assertThat(read.members()).containsOnlyKeys("a/b.txt");
    assertThat(read.links()).containsEntry("shortcut", "/etc/shadow");
  }

  @Test
  void a_compressed_file_is_one_member_called_without_the_extension() throws IOException {
    var out = new ByteArrayOutputStream();
    try (var gzip = new GZIPOutputStream(out)) {
      gzip.write("words".getBytes(StandardCharsets.UTF_8));
    }
    assertThat(Reads.of("x/a.txt.gz", out.toByteArray()).members()).containsOnlyKeys("a.txt");
    assertThat(Reads.of("a.tgz", out.toByteArray()).members()).containsOnlyKeys("a.tar");
  }

  @Test
  void a_7z_archive_gives_its_members(@TempDir Path folder) throws IOException {
    var file = folder.resolve("a.7z");
    try (var archive = new SevenZOutputFile(file.toFile())) {
      archive.putArchiveEntry(archive.createArchiveEntry(file.toFile(), "note.txt"));
      archive.write("words".getBytes(StandardCharsets.UTF_8));
      archive.closeArchiveEntry();
    }
    assertThat(Reads.of("a.7z", Files.readAllBytes(file)).members()).containsOnlyKeys("note.txt");
  }

  @Test
  void half_an_archive_is_malformed() throws IOException {
    byte[] whole = zip(StandardCharsets.UTF_8, "a", "b");
    var read = Reads.of("a.zip", Arrays.copyOf(whole, whole.length - 30));
    assertThat(read.unreadable()).isEqualTo(UnreadableReason.MALFORMED);
  }

  @Test
  void a_picture_is_kept_and_not_read() {
    byte[] png = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0, 0, 0, 13};
    assertThat(Reads.of("photo.txt", png).noText()).isEqualTo(NoTextReason.MEDIA);
  }

  private static byte[] zip(Charset names, String... paths) throws IOException {
    var out = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(out, names)) {
      for (var path : paths) {
        zip.putNextEntry(new ZipEntry(path));
        zip.write("words".getBytes(StandardCharsets.UTF_8));
      }
    }
    return out.toByteArray();
  }
}
