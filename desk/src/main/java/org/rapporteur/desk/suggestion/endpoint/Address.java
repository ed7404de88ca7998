package org.rapporteur.desk.suggestion.endpoint;

import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.Locale;
import org.rapporteur.model.suggestion.ModelSetting;

/// Where questions go. Text goes to this machine, or encrypted to a server that a person named and
/// agreed to; anything else is refused before a byte is sent.
///
/// @param completions where questions are posted
/// @param leaves whether text leaves this machine
public record Address(URI completions, boolean leaves) {
  private static final String PATH = "/chat/completions";

  /// The address that a setting names.
  ///
  /// @throws IllegalArgumentException if no text may be sent there, with the reason
  public static Address of(ModelSetting setting) {
    var base = parsed(setting.endpoint());
    boolean leaves = !isThisMachine(base.getHost());
    if (leaves && base.getScheme().equalsIgnoreCase("http")) {
      throw new IllegalArgumentException(
          "Text would cross the network in clear to "
              + base.getHost()
              + ": name an https address, or bring the server to this machine with `ssh -L`.");
    }
    if (leaves && !setting.mayLeave()) {
      throw new IllegalArgumentException(
          "Text of this case would leave this machine for "
              + base.getHost()
              + ". If that is your own server and nobody is harmed by it, say so with"
              + " --text-may-leave-this-machine.");
    }
    return new Address(completions(base), leaves);
  }

  /// Where text goes, in words.
  public String where() {
    return leaves
        ? completions.getHost() + ", encrypted (https); it leaves this machine"
        : "this machine (" + completions.getAuthority() + "); it does not leave it";
  }

  private static URI parsed(String endpoint) {
    try {
      var base = new URI(endpoint.strip());
      var scheme = base.getScheme();
      if (scheme != null
          && scheme.toLowerCase(Locale.ROOT).matches("https?")
          && base.getHost() != null
          && base.getUserInfo() == null
          && base.getQuery() == null
          && base.getFragment() == null) {
        return base;
      }
    } catch (URISyntaxException e) {
      // said below, without repeating what may hold a password
    }
    throw new IllegalArgumentException(
        "The address of the model's server is not like http://127.0.0.1:11434/v1 (no user name, no"
            + " question mark; a key belongs into an environment variable, see --model-key).");
  }

  private static URI completions(URI base) {
    String path = base.getPath() == null ? "" : base.getPath().replaceAll("/+$", "");
    try {
      return new URI(
          base.getScheme().toLowerCase(Locale.ROOT),
          null,
          base.getHost(),
          base.getPort(),
          path.endsWith(PATH) ? path : path + PATH,
          null,
          null);
    } catch (URISyntaxException e) {
      throw new IllegalArgumentException("The address of the model's server cannot be used.", e);
    }
  }

  private static boolean isThisMachine(String host) {
    try {
      if (host.equalsIgnoreCase("localhost")) {
        return Arrays.stream(InetAddress.getAllByName(host)).allMatch(i -> i.isLoopbackAddress());
      }
      return host.matches("([0-9]{1,3}\\.){3}[0-9]{1,3}|\\[.*\\]")
          && InetAddress.ofLiteral(host.replaceAll("[\\[\\]]", "")).isLoopbackAddress();
    } catch (UnknownHostException | IllegalArgumentException e) {
      return false;
    }
  }
}
