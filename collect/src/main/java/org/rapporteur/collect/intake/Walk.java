package org.rapporteur.collect.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.model.evidence.SourceDescription;

/// A walk through folders that follows no link and is stopped by nothing.
final class Walk {
  private final List<Found> found = new ArrayList<>();
  private final Set<Path> seen = new HashSet<>();

  List<Found> through(List<Path> named) {
    for (var path : named) {
      var name = path.toAbsolutePath().normalize().getFileName();
      if (Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
        folder(path, "");
      } else {
        visit(path, name == null ? path.toString() : name.toString());
      }
    }
    return found;
  }

  /// Where a file lies, in a form in which two paths to it are equal.
  static Path place(Path path) {
    return path.toAbsolutePath().normalize();
  }

  private void folder(Path folder, String below) {
    List<Path> entries;
    try (var listed = Files.list(folder)) {
      entries = listed.sorted(Comparator.comparing(Walk::lastName)).toList();
    } catch (IOException | UncheckedIOException e) {
      problem(folder, below.isEmpty() ? lastName(folder) : below, unreadable(folder));
      return;
    }
    for (var entry : entries) {
      visit(entry, below.isEmpty() ? lastName(entry) : below + "/" + lastName(entry));
    }
  }

  private void visit(Path path, String name) {
    BasicFileAttributes attributes;
    try {
      attributes = Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
    } catch (IOException e) {
      problem(path, name, unreadable(path));
      return;
    }
    if (attributes.isDirectory()) {
      folder(path, name);
    } else if (attributes.isSymbolicLink()) {
      problem(path, name, Problem.LINK_NOT_FOLLOWED);
    } else if (!attributes.isRegularFile()) {
      problem(path, name, Problem.SPECIAL_FILE);
    } else if (!Files.isReadable(path)) {
      problem(path, name, Problem.NOT_PERMITTED);
    } else {
      add(
          path,
          name,
          attributes.size(),
          attributes.lastModifiedTime().toInstant(),
          Optional.empty());
    }
  }

  private void problem(Path path, String name, Problem problem) {
    add(path, name, 0, Instant.EPOCH, Optional.of(problem));
  }

  private void add(Path path, String name, long size, Instant modified, Optional<Problem> problem) {
    if (seen.add(place(path))) {
      boolean description = lastName(path).equalsIgnoreCase(Intake.DESCRIPTION);
      found.add(
          new Found(name, path, size, modified, SourceDescription.UNKNOWN, description, problem));
    }
  }

  private static Problem unreadable(Path path) {
    return Files.exists(path, LinkOption.NOFOLLOW_LINKS) ? Problem.NOT_PERMITTED : Problem.VANISHED;
  }

  private static String lastName(Path path) {
    var name = path.toAbsolutePath().normalize().getFileName();
    return name == null ? path.toString() : name.toString();
  }
}
