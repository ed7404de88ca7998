package org.rapporteur.collect.reader;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/// Takes the lines of all pages, in the order in which the file draws them.
final class PdfLines extends PDFTextStripper {
  private final List<PdfLine> lines = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private int page = -1;
  private long characters;
  private float left;
  private float right;
  private float y;
  private float size;

  private PdfLines() {}

  static List<PdfLine> of(PDDocument pdf) throws IOException {
    var stripper = new PdfLines();
    stripper.writeText(pdf, Writer.nullWriter());
    return List.copyOf(stripper.lines);
  }

  @Override
  protected void startPage(PDPage started) {
    page++;
  }

  @Override
  protected void writeString(String word, List<TextPosition> positions) {
    if (positions.isEmpty()) {
      return;
    }
    var first = positions.getFirst();
    var last = positions.getLast();
    if (text.isEmpty()) {
      left = first.getXDirAdj();
      right = left;
      y = first.getYDirAdj();
      size = size(first);
    }
    left = Math.min(left, first.getXDirAdj());
    right = Math.max(right, last.getXDirAdj() + last.getWidthDirAdj());
    size = Math.max(size, size(last));
    text.append(word);
    characters += word.length();
    if (characters > LayoutText.LIMIT) {
      throw new AnswerTooLargeException();
    }
  }

  @Override
  protected void writeWordSeparator() {
    text.append(' ');
  }

  @Override
  protected void writeLineSeparator() {
    finish();
  }

  @Override
  protected void writeParagraphEnd() {
    finish();
  }

  @Override
  protected void writePageEnd() {
    finish();
  }

  private void finish() {
    if (!text.toString().isBlank()) {
      lines.add(new PdfLine(Math.max(page, 0), text.toString().strip(), left, right, y, size));
    }
    text.setLength(0);
  }

  private static float size(TextPosition position) {
    float points = position.getFontSizeInPt();
    return points > 0 ? points : position.getHeightDir();
  }
}
