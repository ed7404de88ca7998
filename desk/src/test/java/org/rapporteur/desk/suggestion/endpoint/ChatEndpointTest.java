package org.rapporteur.desk.suggestion.endpoint;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.SocketAddress;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.desk.suggestion.endpoint.Reply.Trouble;
import org.rapporteur.model.suggestion.ModelSetting;

/// A server may do anything; these do.
class ChatEndpointTest {
  private final List<String> bodies = new CopyOnWriteArrayList<>();
  private final List<String> keys = new CopyOnWriteArrayList<>();
  private final CountDownLatch over = new CountDownLatch(1);
  private HttpServer server;
  private HttpHandler behaviour = exchange -> send(exchange, 200, "{}");

  @BeforeEach
  void start() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/",
        exchange -> {
          bodies.add(new String(exchange.getRequestBody().readAllBytes(), UTF_8));
          keys.add(String.valueOf(exchange.getRequestHeaders().getFirst("Authorization")));
          behaviour.handle(exchange);
        });
    server.setExecutor(Executors.newCachedThreadPool(Thread.ofPlatform().daemon().factory()));
    server.start();
  }

  @AfterEach
  void stop() {
    over.countDown();
    server.stop(0);
  }

  private static void send(HttpExchange exchange, int status, String body) throws IOException {
    var bytes = body.getBytes(UTF_8);
    exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
    exchange.getResponseBody().write(bytes);
    exchange.close();
  }

  private String base(String scheme) {
    return scheme + "://127.0.0.1:" + server.getAddress().getPort() + "/v1";
  }

  private static Reply ask(
      String endpoint, @Nullable String key, int seconds, Map<String, String> variables) {
    var setting = new ModelSetting(endpoint, "m", key, false, seconds);
    try (var chat = ChatEndpoint.of(setting, Address.of(setting), variables::get)) {
      return chat.ask("{\"q\":1}");
    }
  }

  private Reply ask() {
    return ask(base("http"), null, 60, Map.of());
  }

  private Reply askInHaste() {
    return ask(base("http"), null, 1, Map.of());
  }

  private static Reply failed(Trouble trouble) {
    return new Reply.Failed(trouble);
  }

  @Test
  void what_comes_back_is_given_on_as_it_came() {
    behaviour = exchange -> send(exchange, 200, "{\"ü\":1}");
    assertThat(ask()).isEqualTo(new Reply.Sent("{\"ü\":1}"));
    assertThat(bodies).containsExactly("{\"q\":1}");
    assertThat(keys).containsExactly("null");
  }

  @ParameterizedTest
  @CsvSource({
    "401, KEY_REFUSED",
    "403, KEY_REFUSED",
    "404, NOT_FOUND",
    "429, BUSY",
    "503, BUSY",
    "400, SERVER_ERROR",
    "500, SERVER_ERROR",
    "204, SERVER_ERROR"
  })
  void a_refusal_is_told_by_its_sort(int status, Trouble trouble) {
    behaviour = exchange -> send(exchange, status, status == 204 ? "" : "go away");
    assertThat(ask()).isEqualTo(failed(trouble));
  }

  @Test
  void nobody_listens() {
    server.stop(0);
    assertThat(ask()).isEqualTo(failed(Trouble.UNREACHABLE));
  }

  @Test
  void an_answer_that_never_begins_is_given_up() {
    behaviour = exchange -> await();
    assertThat(askInHaste()).isEqualTo(failed(Trouble.TOO_SLOW));
  }

  @Test
  void an_answer_that_drips_is_given_up_although_something_always_comes() {
    behaviour =
        exchange -> {
          exchange.sendResponseHeaders(200, 0);
          for (int i = 0; i < 600 && over.getCount() > 0; i++) {
            exchange.getResponseBody().write(' ');
            exchange.getResponseBody().flush();
            pause();
          }
        };
    assertThat(askInHaste()).isEqualTo(failed(Trouble.TOO_SLOW));
  }

  @Test
  void a_flood_is_cut_off() {
    behaviour =
        exchange -> {
          exchange.sendResponseHeaders(200, 0);
          var much = new byte[1 << 16];
          for (int i = 0; i < 1_000; i++) {
            exchange.getResponseBody().write(much);
          }
          exchange.close();
        };
    assertThat(ask()).isEqualTo(failed(Trouble.TOO_LARGE));
  }

  @Test
  void a_connection_that_breaks_off_is_no_answer() {
    behaviour =
        exchange -> {
          exchange.sendResponseHeaders(200, 1_000);
          exchange.getResponseBody().write("{\"choices\":".getBytes(UTF_8));
          exchange.getResponseBody().flush();
          throw new IOException("gone");
        };
    assertThat(ask()).isEqualTo(failed(Trouble.BROKEN_OFF));
  }

  @ParameterizedTest
  @CsvSource({"301", "302", "303", "307", "308"})
  void nobody_is_sent_on_to_another_host(int status) {
    behaviour =
        exchange -> {
          exchange.getResponseHeaders().set("Location", base("http") + "/elsewhere");
          send(exchange, status, "");
        };
    assertThat(ask()).isEqualTo(failed(Trouble.REDIRECTED));
    assertThat(bodies).hasSize(1);
  }

  @Test
  void a_server_that_only_pretends_to_encrypt_gets_nothing() {
    assertThat(ask(base("https"), null, 1, Map.of())).isInstanceOf(Reply.Failed.class);
    assertThat(bodies).isEmpty();
  }

  @Test
  void the_key_comes_from_the_environment_and_nothing_prints_it() {
    var setting = new ModelSetting(base("http"), "m", "MODEL_KEY", false, 60);
    try (var chat =
        ChatEndpoint.of(setting, Address.of(setting), Map.of("MODEL_KEY", "sk-7\n")::get)) {
      assertThat(chat.ask("{}")).isInstanceOf(Reply.Sent.class);
      assertThat(chat.toString() + setting).doesNotContain("sk-7");
    }
    assertThat(keys).containsExactly("Bearer sk-7");
  }

  @Test
  void without_its_key_nothing_is_sent() {
    for (var variables :
        List.of(Map.of("X", "1"), Map.of("K", " "), Map.of("K", "a b\r\nHost: x"))) {
      assertThat(ask(base("http"), "K", 60, variables)).isEqualTo(failed(Trouble.NO_KEY));
    }
    assertThat(bodies).isEmpty();
  }

  @Test
  void a_proxy_of_the_system_is_not_used() {
    var asked = new CopyOnWriteArrayList<URI>();
    var before = ProxySelector.getDefault();
    ProxySelector.setDefault(
        new ProxySelector() {
          @Override
          public List<Proxy> select(URI uri) {
            asked.add(uri);
            return List.of(new Proxy(Proxy.Type.HTTP, new InetSocketAddress("127.0.0.1", 9)));
          }

          @Override
          public void connectFailed(URI uri, SocketAddress address, IOException failure) {}
        });
    try {
      assertThat(ask()).isInstanceOf(Reply.Sent.class);
      assertThat(asked).isEmpty();
    } finally {
      ProxySelector.setDefault(before);
    }
  }

  private void await() {
    try {
      assertThat(over.await(20, TimeUnit.SECONDS)).isTrue();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static void pause() {
    try {
      Thread.sleep(50);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
