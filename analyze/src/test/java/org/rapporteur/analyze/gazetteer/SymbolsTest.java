package org.rapporteur.analyze.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.analyze.gazetteer.Symbol.Kind;

class SymbolsTest {

  @ParameterizedTest
  @CsvSource({
    "A/RES/79/181, RESOLUTION, body:un-general-assembly",
    "A/HRC/25/63, DOCUMENT, body:un-human-rights-council",
    "A/HRC/25/CRP.1, DOCUMENT, body:un-human-rights-council",
    "A/HRC/RES/58/17, RESOLUTION, body:un-human-rights-council",
    "A/HRC/S-17/2/Add.1, DOCUMENT, body:un-human-rights-council",
    "A/HRC/WGAD/2016/12, DOCUMENT, body:un-wgad",
    "A/C.3/79/L.45, DRAFT, body:un-third-committee",
    "A/79/PV.53, MEETING_RECORD, body:un-general-assembly",
    "A/79/235, DOCUMENT, body:un-general-assembly",
    "A/RES/ES-11/1, RESOLUTION, body:un-general-assembly",
    "S/PV.9348, MEETING_RECORD, body:un-security-council",
    "S/RES/1718 (2006), RESOLUTION, body:un-security-council",
    "S/2024/215, DOCUMENT, body:un-security-council",
    "S/PRST/2014/1, PRESIDENTIAL_STATEMENT, body:un-security-council",
    "E/CN.4/RES/2004/13, RESOLUTION, body:un-commission-on-human-rights",
    "E/CN.4/2005/34, DOCUMENT, body:un-commission-on-human-rights",
    "CCPR/C/PRK/CO/2, CONCLUDING_OBSERVATIONS, body:un-human-rights-committee",
    "CEDAW/C/PRK/CO/2-4, CONCLUDING_OBSERVATIONS, body:un-cedaw",
    "SC/15612, PRESS_RELEASE, body:un-security-council"
  })
  void a_symbol_tells_its_body_and_kind(String symbol, Kind kind, String body) {
    var text = "It is in " + symbol + ". Then";
    var found = Symbols.find(text).getFirst();
    assertThat(text.substring(found.start(), found.end())).isEqualTo(symbol);
    assertThat(found.symbol()).isEqualTo(symbol);
    assertThat(found.kind()).isEqualTo(kind);
    assertThat(found.body()).isEqualTo(body);
    assertThat(Gazetteer.standard().entry(body)).isPresent();
  }

  @Test
  void resolutions_cited_in_words_meet_their_symbols() {
    assertThat(symbols("General Assembly resolution 79/181")).containsExactly("A/RES/79/181");
    assertThat(symbols("Human Rights Council resolution 58/17")).containsExactly("A/HRC/RES/58/17");
    assertThat(symbols("Security Council resolution 1718(2006)"))
        .containsExactly("S/RES/1718 (2006)");
    assertThat(symbols("under resolution 2397 (2017)")).containsExactly("S/RES/2397 (2017)");
    assertThat(symbols("UNSCR 1718")).containsExactly("S/RES/1718");
    assertThat(symbols("resolution 79/181")).containsExactly("79/181");
    assertThat(symbols("Commission on Human Rights resolution 2004/13"))
        .containsExactly("E/CN.4/RES/2004/13");
  }

  @Test
  void session_and_year_are_read() {
    assertThat(Symbols.find("A/RES/79/181").getFirst().session()).isEqualTo(79);
    assertThat(Symbols.find("A/HRC/25/63").getFirst().session()).isEqualTo(25);
    assertThat(Symbols.find("S/RES/1718 (2006)").getFirst().year()).isEqualTo(2006);
    assertThat(Symbols.find("S/2024/215").getFirst().year()).isEqualTo(2024);
  }

  @Test
  void choices_fractions_and_addresses_are_no_symbols() {
    for (var text :
        List.of(
            "A/B testing",
            "S/he said",
            "E/W 24",
            "24/7",
            "resolution 1080",
            "A/C repair 24",
            "https://x.org/A/79/2",
            "CD/DVD",
            "resolution of 2024",
            "T/F")) {
      assertThat(Symbols.find(text)).as(text).isEmpty();
    }
  }

  private static List<String> symbols(String text) {
    return Symbols.find(text).stream().map(Symbol::symbol).toList();
  }
}
