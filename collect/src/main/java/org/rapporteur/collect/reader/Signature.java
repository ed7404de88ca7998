package org.rapporteur.collect.reader;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/// The bytes by which a binary format is known, at a fixed place near its beginning; `?` in `bytes`
/// stands for any byte.
record Signature(int offset, String bytes, Format format) {
  private static final List<Signature> ALL =
      List.of(
          archive(0, "PK\003\004", "application/zip"),
          archive(0, "PK\005\006", "application/zip"),
          archive(0, "PK\007\010", "application/zip"),
          archive(0, "\037\213", "application/gzip"),
          archive(0, "BZh?1AY&SY", "application/x-bzip2"),
          archive(0, "\3757zXZ\0", "application/x-xz"),
          archive(0, "7z\274\257\047\034", "application/x-7z-compressed"),
          archive(257, "ustar", "application/x-tar"),
          signature(0, "{\\rtf", "application/rtf", Family.OFFICE),
          signature(
              0, "\320\317\021\340\241\261\032\341", "application/x-ole-storage", Family.OFFICE),
          media(0, "\377\330\377", "image/jpeg"),
          media(0, "\211PNG\r\n", "image/png"),
          media(0, "GIF8", "image/gif"),
          media(0, "II*\0", "image/tiff"),
          media(0, "MM\0*", "image/tiff"),
          media(0, "RIFF????WEBP", "image/webp"),
          media(0, "RIFF????WAVE", "audio/wav"),
          media(0, "RIFF????AVI ", "video/avi"),
          media(0, "ID3\002", "audio/mpeg"),
          media(0, "ID3\003", "audio/mpeg"),
          media(0, "ID3\004", "audio/mpeg"),
          media(0, "\377\373", "audio/mpeg"),
          media(0, "OggS", "audio/ogg"),
          media(0, "fLaC", "audio/flac"),
          media(0, "#!AMR", "audio/amr"),
          media(0, "\0\0??ftypheic", "image/heic"),
          media(0, "\0\0??ftypmif1", "image/heif"),
          media(0, "\0\0??ftypM4A", "audio/mp4"),
          media(0, "\0\0??ftyp", "video/mp4"),
          media(0, "\032E\337\243", "video/x-matroska"),
          media(0, "FLV\001", "video/x-flv"));

  private static final int PDF_WITHIN = 1024;

  /// The binary format that these first bytes declare.
  static Optional<Format> of(byte[] head) {
    for (var signature : ALL) {
      if (signature.stands(head)) {
        return Optional.of(signature.format);
      }
    }
    return pdf(head);
  }

  /// Whether there are zero bytes, which text in 8-bit character sets does not have.
  static boolean hasZeros(byte[] head) {
    for (byte b : head) {
      if (b == 0) {
        return true;
      }
    }
    return false;
  }

  /// Readers of PDF accept bytes before the header, and so must we.
  private static Optional<Format> pdf(byte[] head) {
    var start = new String(head, 0, Math.min(head.length, PDF_WITHIN), StandardCharsets.ISO_8859_1);
    int at = start.indexOf("%PDF-");
    boolean declared = at == 0 || (at > 0 && TextSigns.of(head).isEmpty());
    return declared ? Optional.of(new Format("application/pdf", Family.PDF)) : Optional.empty();
  }

  private boolean stands(byte[] head) {
    if (head.length < offset + bytes.length()) {
      return false;
    }
    for (int i = 0; i < bytes.length(); i++) {
      if (bytes.charAt(i) != '?' && (head[offset + i] & 0xFF) != bytes.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  private static Signature archive(int offset, String bytes, String mediaType) {
    return signature(offset, bytes, mediaType, Family.ARCHIVE);
  }

  private static Signature media(int offset, String bytes, String mediaType) {
    return signature(offset, bytes, mediaType, Family.MEDIA);
  }

  private static Signature signature(int offset, String bytes, String mediaType, Family family) {
    return new Signature(offset, bytes, new Format(mediaType, family));
  }
}
