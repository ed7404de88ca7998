package org.rapporteur.collect.isolation;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.collect.isolation.Breach.Kind;

/// Receives the members of one job: small ones in memory, large ones in files with names of ours.
final class MemberSpool implements AutoCloseable {
  private static final int IN_MEMORY = 64 << 10;
  private static final int MEMORY_IN_ALL = 64 << 20;

  private final Path parent;
  private final Allowance allowance;
  private final List<Member> members = new ArrayList<>();
  private final List<Link> links = new ArrayList<>();
  private final ByteArrayOutputStream held = new ByteArrayOutputStream();
  private @Nullable String path;
  private @Nullable Path folder;
  private @Nullable Path file;
  private @Nullable OutputStream out;
  private long size;
  private long inMemory;

  MemberSpool(Path parent, Allowance allowance) {
    this.parent = parent;
    this.allowance = allowance;
  }

  List<Member> members() throws Breach {
    if (path != null) {
      throw new Breach("the answer ended inside a member");
    }
    return members;
  }

  List<Link> links() {
    return links;
  }

  void begin(String printed) throws Breach {
    if (path != null) {
      throw new Breach("a member begins inside another one");
    }
    if (!allowance.takeMember()) {
      throw new Breach(Kind.TOO_MUCH, "more members than are taken out of one file");
    }
    path = printed;
    size = 0;
    held.reset();
  }

  void data(byte[] bytes) throws Breach, IOException {
    if (path == null) {
      throw new Breach("bytes without a member");
    }
    if (!allowance.takeBytes(bytes.length)) {
      throw new Breach(Kind.TOO_MUCH, "it unpacks to more than is taken out of one file");
    }
    size += bytes.length;
    if (out == null && (size > IN_MEMORY || inMemory + size > MEMORY_IN_ALL)) {
      spill();
    }
    if (out != null) {
      out.write(bytes);
    } else {
      held.writeBytes(bytes);
    }
  }

  void end() throws Breach, IOException {
    if (path == null) {
      throw new Breach("the end of a member that never began");
    }
    members.add(new Member(path, content()));
    path = null;
  }

  void abandon() throws Breach, IOException {
    if (path == null) {
      throw new Breach("a member is given up that never began");
    }
    content();
    path = null;
  }

  void link(Link link) throws Breach {
    if (links.size() >= Frames.LINKS) {
      throw new Breach(Kind.TOO_MUCH, "more links than are noted of one file");
    }
    links.add(link);
  }

  /// Removes the members' bytes.
  @Override
  public void close() throws IOException {
    if (out != null) {
      out.close();
    }
    if (folder != null) {
      Folders.remove(folder);
    }
  }

  private Content content() throws IOException {
    if (out == null || file == null) {
      inMemory += held.size();
      return Content.of(held.toByteArray());
    }
    out.close();
    out = null;
    return Content.of(file);
  }

  private void spill() throws IOException {
    if (folder == null) {
      folder = Folders.create(parent);
    }
    file = folder.resolve("member-" + members.size());
    out = Files.newOutputStream(file);
    held.writeTo(out);
    held.reset();
  }
}
