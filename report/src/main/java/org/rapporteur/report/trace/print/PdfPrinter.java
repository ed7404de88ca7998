package org.rapporteur.report.trace.print;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.TimeZone;

/// Sets a page of XHTML as PDF. The same page with the same fonts gives the same bytes.
public final class PdfPrinter {
  private final Typefaces typefaces;

  /// @param typefaces where letters come from
  public PdfPrinter(Typefaces typefaces) {
    this.typefaces = typefaces;
  }

  /// Writes the PDF.
  ///
  /// @param digest hex digits that name the content, for the identity of the document
  /// @param day the date that the document bears
  /// @return letters that no font has, in order; they stand as a sign of their own in the PDF
  public List<String> print(String xhtml, String digest, LocalDate day, OutputStream out)
      throws IOException {
    beQuiet();
    var chosen = typefaces.choose(xhtml);
    var builder = new PdfRendererBuilder();
    builder.withHtmlContent(xhtml, null);
    builder.useUriResolver((base, uri) -> uri.startsWith("#") ? uri : null);
    builder.usePdfUaAccessibility(false);
    builder.withProducer("Rapporteur");
    int number = 0;
    for (var font : chosen.fonts()) {
      builder.useFont(
          font::open,
          number == 0 ? "Sheet" : "Sheet" + number,
          400,
          BaseRendererBuilder.FontStyle.NORMAL,
          true);
      number++;
    }
    try (var renderer = builder.buildPdfRenderer()) {
      renderer.createPDFWithoutClosing();
      try (var document = renderer.getPdfDocument()) {
        document.getDocumentInformation().setCreationDate(calendar(day));
        document.getDocumentInformation().setModificationDate(calendar(day));
        document.setDocumentId(Long.parseUnsignedLong(digest.substring(0, 16), 16));
        document.save(out);
      }
    }
    return chosen.missing();
  }

  /// The libraries below would tell a console of their own affairs.
  private static void beQuiet() {
    XRLog.setLoggingEnabled(false);
    System.setProperty("log4j2.StatusLogger.level", "OFF");
    System.setProperty("java.awt.headless", "true");
  }

  private static Calendar calendar(LocalDate day) {
    var calendar = new GregorianCalendar(TimeZone.getTimeZone(ZoneOffset.UTC));
    calendar.setTimeInMillis(day.atStartOfDay(ZoneOffset.UTC).toInstant().toEpochMilli());
    return calendar;
  }
}
