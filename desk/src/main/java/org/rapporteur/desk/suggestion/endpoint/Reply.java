package org.rapporteur.desk.suggestion.endpoint;

/// What came back from a server.
public sealed interface Reply {
  /// It sent something.
  ///
  /// @param body as it came, believed in nothing
  record Sent(String body) implements Reply {}

  /// It sent nothing that can be used.
  record Failed(Trouble trouble) implements Reply {}

  /// What can go wrong, and what a person can do about it.
  enum Trouble {
    UNREACHABLE(
        "server not reachable", "Is the model's server running, and does the address hold?", true),
    NOT_TRUSTED(
        "no trusted encryption",
        "Give Java the certificate of your server: RAPPORTEUR_OPTS=-Djavax.net.ssl.trustStore=FILE.",
        true),
    NO_KEY(
        "no key",
        "Set the environment variable named by --model-key to the server's key, one line without"
            + " spaces.",
        true),
    KEY_REFUSED("key refused", "Is the key in the environment variable right?", true),
    NOT_FOUND(
        "model or address unknown to the server", "Compare both with its documentation.", true),
    BUSY("server busy", "Run again later; what was answered is kept.", true),
    REDIRECTED(
        "sent on to another address",
        "Text goes only where you said; name the final address if you trust it.",
        true),
    SERVER_ERROR(
        "error of the server",
        "Its own log says why; it must know `response_format` with `json_schema`.",
        false),
    TOO_SLOW(
        "answer too slow", "Allow more time with --model-timeout, or use a smaller model.", false),
    TOO_LARGE("answer too large", "Nothing of it was used; try another model.", false),
    BROKEN_OFF("connection broken off", "Run again; what was answered is kept.", false),
    MALFORMED(
        "answer not in the shape asked for",
        "Use a server that enforces `response_format` with `json_schema`, or another model.",
        false),
    /// After lasting trouble nothing more is sent.
    GIVEN_UP("not asked after failures", "Run again when the server is well.", false);

    private final String words;
    private final String advice;
    private final boolean lasting;

    Trouble(String words, String advice, boolean lasting) {
      this.words = words;
      this.advice = advice;
      this.lasting = lasting;
    }

    public String words() {
      return words;
    }

    /// What a person can do.
    public String advice() {
      return advice;
    }

    /// Whether the next question would meet the same.
    public boolean lasting() {
      return lasting;
    }
  }
}
