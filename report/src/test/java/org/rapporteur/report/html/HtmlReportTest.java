package org.rapporteur.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.rapporteur.report.LakeArdoCase;

final class HtmlReportTest {
  @Test
  void writes_a_first_page() throws IOException {
    assertThat(HtmlReport.write(new LakeArdoCase(), Path.of("target", "sample"))).exists();
  }
}
