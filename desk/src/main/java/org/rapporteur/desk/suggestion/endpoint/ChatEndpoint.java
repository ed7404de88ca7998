package org.rapporteur.desk.suggestion.endpoint;

import java.io.IOException;
import java.net.ConnectException;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.UnaryOperator;
import javax.net.ssl.SSLException;
import org.jspecify.annotations.Nullable;
import org.rapporteur.desk.suggestion.endpoint.Reply.Trouble;
import org.rapporteur.model.suggestion.ModelSetting;

/// A server that answers like the chat completions of OpenAI. It may lie, stall, flood or send us
/// elsewhere: an answer has a whole time and a whole size, redirects are not followed, no proxy is
/// used whatever the system's settings say, and nothing it says reaches a message.
public final class ChatEndpoint implements AutoCloseable {
  private static final long LARGEST = 1 << 20;
  private static final Duration CONNECTING = Duration.ofSeconds(10);

  private final Address address;
  private final Duration patience;
  private final Key key;
  private final HttpClient client;

  private ChatEndpoint(Address address, Duration patience, Key key) {
    this.address = address;
    this.patience = patience;
    this.key = key;
    this.client =
        HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .proxy(HttpClient.Builder.NO_PROXY)
            .connectTimeout(CONNECTING)
            .build();
  }

  /// The server of a setting.
  ///
  /// @param environment gives the value of an environment variable
  public static ChatEndpoint of(
      ModelSetting setting, Address address, UnaryOperator<@Nullable String> environment) {
    return new ChatEndpoint(
        address, Duration.ofSeconds(setting.seconds()), Key.of(setting, environment));
  }

  /// A server's key; printed, it says nothing.
  ///
  /// @param missing whether the setting names one that is not there or cannot be one
  private record Key(@Nullable String value, boolean missing) {
    static Key of(ModelSetting setting, UnaryOperator<@Nullable String> environment) {
      if (setting.keyVariable() == null) {
        return new Key(null, false);
      }
      var value = environment.apply(setting.keyVariable());
      return value != null && value.strip().matches("[!-~]{1,4096}")
          ? new Key(value.strip(), false)
          : new Key(null, true);
    }

    @Override
    public String toString() {
      return "key";
    }
  }

  /// Asks, and waits no longer than the setting allows.
  public Reply ask(String body) {
    if (key.missing()) {
      return new Reply.Failed(Trouble.NO_KEY);
    }
    var coming =
        client.sendAsync(request(body), BodyHandlers.limiting(BodyHandlers.ofByteArray(), LARGEST));
    try {
      return reply(coming.get(patience.toMillis(), TimeUnit.MILLISECONDS));
    } catch (TimeoutException e) {
      coming.cancel(true);
      return new Reply.Failed(Trouble.TOO_SLOW);
    } catch (ExecutionException e) {
      return new Reply.Failed(trouble(e.getCause()));
    } catch (InterruptedException e) {
      coming.cancel(true);
      Thread.currentThread().interrupt();
      return new Reply.Failed(Trouble.BROKEN_OFF);
    }
  }

  private HttpRequest request(String body) {
    var request =
        HttpRequest.newBuilder(address.completions())
            .timeout(patience)
            .header("Content-Type", "application/json")
            .header("Accept", "application/json")
            .POST(BodyPublishers.ofString(body));
    Optional.ofNullable(key.value()).ifPresent(k -> request.header("Authorization", "Bearer " + k));
    return request.build();
  }

  private static Reply reply(HttpResponse<byte[]> response) {
    int status = response.statusCode();
    if (status == 200) {
      return new Reply.Sent(new String(response.body(), StandardCharsets.UTF_8));
    }
    return new Reply.Failed(
        switch (status) {
          case 401, 403 -> Trouble.KEY_REFUSED;
          case 404 -> Trouble.NOT_FOUND;
          case 429, 503 -> Trouble.BUSY;
          default -> status / 100 == 3 ? Trouble.REDIRECTED : Trouble.SERVER_ERROR;
        });
  }

  private static Trouble trouble(@Nullable Throwable cause) {
    return switch (cause) {
      case HttpConnectTimeoutException e -> Trouble.UNREACHABLE;
      case HttpTimeoutException e -> Trouble.TOO_SLOW;
      case ConnectException e -> Trouble.UNREACHABLE;
      case SSLException e -> Trouble.NOT_TRUSTED;
      case IOException e when String.valueOf(e.getMessage()).contains("exceeds capacity") ->
          Trouble.TOO_LARGE;
      case null, default -> Trouble.BROKEN_OFF;
    };
  }

  @Override
  public void close() {
    client.shutdownNow();
  }
}
