package org.rapporteur.desk.suggestion.endpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.model.suggestion.ModelSetting;

class AddressTest {
  private static Address address(String endpoint, boolean mayLeave) {
    return Address.of(new ModelSetting(endpoint, "m", null, mayLeave, 5));
  }

  @ParameterizedTest
  @CsvSource({
    "http://127.0.0.1:11434/v1, http://127.0.0.1:11434/v1/chat/completions",
    "http://127.0.0.1:11434/v1/, http://127.0.0.1:11434/v1/chat/completions",
    "http://127.9.9.9:80, http://127.9.9.9:80/chat/completions",
    "http://[::1]:8080/v1, http://[::1]:8080/v1/chat/completions",
    "HTTP://localhost:8080/v1, http://localhost:8080/v1/chat/completions",
    "http://localhost:1/v1/chat/completions, http://localhost:1/v1/chat/completions"
  })
  void this_machine_needs_no_agreement(String endpoint, String completions) {
    var address = address(endpoint, false);
    assertThat(address.completions().toString()).isEqualTo(completions);
    assertThat(address.leaves()).isFalse();
    assertThat(address.where()).contains("this machine");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://192.168.1.7:8080/v1",
        "http://ai.our-office.example/v1",
        "http://0.0.0.0:8080/v1",
        "http://127.0.0.1.evil.example/v1",
        "http://localhost.evil.example/v1",
        "http://[2001:db8::1]/v1",
        "http://2130706433/v1"
      })
  void text_never_crosses_the_network_in_clear_even_if_somebody_agrees(String endpoint) {
    assertThatThrownBy(() -> address(endpoint, true))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("in clear");
  }

  @Test
  void text_leaves_this_machine_only_if_somebody_agrees() {
    assertThatThrownBy(() -> address("https://ai.our-office.example/v1", false))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("--text-may-leave-this-machine");
    var agreed = address("https://ai.our-office.example/v1", true);
    assertThat(agreed.leaves()).isTrue();
    assertThat(agreed.where()).contains("ai.our-office.example").contains("leaves this machine");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "127.0.0.1:11434",
        "ftp://127.0.0.1/v1",
        "file:///etc/passwd",
        "http://user:secret@127.0.0.1/v1",
        "http://127.0.0.1/v1?key=secret",
        "http://127.0.0.1/v1#secret",
        "http://127.0.0.1/secret value"
      })
  void what_is_no_plain_address_is_refused_and_not_repeated(String endpoint) {
    assertThatThrownBy(() -> address(endpoint, true))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("http://127.0.0.1:11434/v1")
        .message()
        .doesNotContain("secret");
  }

  @Test
  void a_key_itself_is_no_name_of_a_variable() {
    assertThatThrownBy(() -> new ModelSetting("http://127.0.0.1/", "m", "sk-1234", false, 5))
        .isInstanceOf(IllegalArgumentException.class)
        .message()
        .doesNotContain("sk-1234");
  }
}
