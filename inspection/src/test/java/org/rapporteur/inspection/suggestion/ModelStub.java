package org.rapporteur.inspection.suggestion;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// An OpenAI-compatible server on this machine whose model is a function of the test.
final class ModelStub implements AutoCloseable {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final HttpServer server;
  private final List<String> bodies = new CopyOnWriteArrayList<>();
  private final List<String> keys = new CopyOnWriteArrayList<>();
  private volatile Function<Shown, Reply> model = shown -> Reply.items();

  /// How the server answers.
  ///
  /// @param millis how long it thinks
  record Reply(int status, String body, long millis) {
    /// A well-formed answer with these items, each a JSON object.
    static Reply items(String... items) {
      return content("{\"items\":[" + String.join(",", items) + "]}");
    }

    /// An answer of a model in any words.
    static Reply content(String content) {
      return new Reply(
          200,
          JSON.writeValueAsString(
              Map.of("choices", List.of(Map.of("message", Map.of("content", content))))),
          0);
    }
  }

  /// What a model is shown.
  record Shown(JsonNode request) {
    /// The number of the sentence that prints these words, or -1.
    int sentence(String words) {
      for (var line : material().get("sentences")) {
        if (line.get("text").asString().contains(words)) {
          return line.get("number").asInt();
        }
      }
      return -1;
    }

    JsonNode material() {
      return JSON.readTree(request.get("messages").get(1).get("content").asString());
    }
  }

  ModelStub() {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.createContext("/v1/chat/completions", this::handle);
    server.setExecutor(Executors.newCachedThreadPool(Thread.ofPlatform().daemon().factory()));
    server.start();
  }

  private void handle(HttpExchange exchange) throws IOException {
    var body = new String(exchange.getRequestBody().readAllBytes(), UTF_8);
    bodies.add(body);
    keys.add(String.valueOf(exchange.getRequestHeaders().getFirst("Authorization")));
    var reply = model.apply(new Shown(JSON.readTree(body)));
    if (reply.millis() > 0) {
      pause(reply.millis());
    }
    var bytes = reply.body().getBytes(UTF_8);
    exchange.sendResponseHeaders(reply.status(), bytes.length == 0 ? -1 : bytes.length);
    exchange.getResponseBody().write(bytes);
    exchange.close();
  }

  private static void pause(long millis) {
    try {
      Thread.sleep(millis);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  void answers(Function<Shown, Reply> model) {
    this.model = model;
  }

  String endpoint() {
    return "http://127.0.0.1:" + server.getAddress().getPort() + "/v1";
  }

  /// The bodies since this was last asked.
  List<String> taken() {
    var taken = new ArrayList<>(bodies);
    bodies.clear();
    return taken;
  }

  List<String> keys() {
    return keys;
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
