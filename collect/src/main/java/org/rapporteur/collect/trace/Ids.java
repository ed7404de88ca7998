package org.rapporteur.collect.trace;

import java.util.regex.Pattern;
import org.rapporteur.model.trace.NodeId;

/// Identities of parties that have no number: their printed name, without differences that mean
/// nothing. Two firms of one name in one file are one node until somebody tells them apart.
final class Ids {
  private static final Pattern FORWARDER =
      Pattern.compile(
          "(?iU)\\b(?:freight|forward(?:ing|ers?)|logistics?|consolidat\\w*|shipping lines?|express"
              + " lines?|nvocc|cargo services?|customs brokers?|container lines?)\\b");

  private Ids() {}

  /// Such as `name:tern cannery ltd`.
  static String named(String name) {
    return NodeId.named(name).value();
  }

  /// An id with a number if there is one, by name if there is none.
  static String of(String scheme, String number, String name) {
    return number.isEmpty() ? named(name) : scheme + ":" + number;
  }

  static String plain(String name) {
    return NodeId.plain(name);
  }

  /// Whether a name is that of a forwarder, who handles everybody's goods.
  static boolean isForwarder(String name) {
    return FORWARDER.matcher(name).find();
  }
}
