package org.rapporteur.desk.mechanism;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.analyze.mechanism.Almanac;
import org.rapporteur.analyze.mechanism.Register;
import org.rapporteur.collect.mechanism.PackFiles;
import org.rapporteur.collect.mechanism.PackOptions;
import org.rapporteur.collect.mechanism.PackReader;

/// A pack on another country needs tables and rules, and no code.
class SecondPackTest {
  @Test
  void the_mandate_on_iran_has_its_own_holders_renewals_and_vacancy() throws IOException {
    var reading =
        new PackReader(PackFiles.of(Path.of("../reference/iran")), PackOptions.STANDARD).read();
    assertThat(reading.bad()).isEmpty();
    var register = Register.of(List.of(reading.pack()));
    var almanac = new Almanac(register);
    var mandate = register.mechanism("sr-iran").orElseThrow();

    assertThat(almanac.snapshot(mandate, LocalDate.of(2017, 5, 1)).holders())
        .extracting(h -> h.term().person())
        .containsExactly("Asma Jahangir");
    assertThat(almanac.snapshot(mandate, LocalDate.of(2018, 4, 1)).rulings())
        .extracting(r -> r.state())
        .contains("vacant");
    assertThat(almanac.snapshot(mandate, LocalDate.of(2024, 5, 1)).state()).isEqualTo("active");
    assertThat(almanac.snapshot(mandate, LocalDate.of(2020, 6, 1)).rulings())
        .extracting(r -> r.state())
        .contains("year 2 of 6");
  }
}
