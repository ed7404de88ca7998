package org.rapporteur.collect.reader;

import java.io.IOException;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDNameTreeNode;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.jspecify.annotations.Nullable;

/// Sends the files attached to a PDF to the sink.
final class PdfMembers {
  private static final int DEEPEST = 16;

  private PdfMembers() {}

  static void send(PDDocument pdf, MemberSink members) throws IOException, UnreadableException {
    var names = pdf.getDocumentCatalog().getNames();
    if (names != null && names.getEmbeddedFiles() != null) {
      node(names.getEmbeddedFiles(), members, 0);
    }
  }

  private static void node(
      PDNameTreeNode<PDComplexFileSpecification> node, MemberSink members, int depth)
      throws IOException, UnreadableException {
    if (depth > DEEPEST) {
      return;
    }
    Map<String, PDComplexFileSpecification> files = node.getNames();
    if (files != null) {
      for (var file : files.entrySet()) {
        one(file.getKey(), file.getValue(), members);
      }
    }
    if (node.getKids() != null) {
      for (var kid : node.getKids()) {
        node(kid, members, depth + 1);
      }
    }
  }

  private static void one(String key, @Nullable PDComplexFileSpecification file, MemberSink members)
      throws IOException, UnreadableException {
    PDEmbeddedFile embedded = file == null ? null : file.getEmbeddedFile();
    if (file == null || embedded == null) {
      return;
    }
    var name = file.getFilename();
    try (var in = embedded.createInputStream()) {
      members.member(name == null ? key : name, in);
    }
  }
}
