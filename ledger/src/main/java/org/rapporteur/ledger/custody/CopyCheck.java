package org.rapporteur.ledger.custody;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.ledger.disk.Damage;

/// Compares the three copies of what the tree holds of each entry: its segment, its entry bundle
/// and its level-0 tile. Where two agree, the third is at fault; the tree is then checked with what
/// the two say.
final class CopyCheck {
  private static final String ODD = "this copy differs from the two others of the same entry.";
  private static final String UNLIKE = "the copies of the entry differ.";

  private final LogFiles files;
  private final Consumer<Damage> found;
  private final TileReader tiles;

  CopyCheck(LogFiles files, Consumer<Damage> found) {
    this.files = files;
    this.found = found;
    this.tiles = new TileReader(files, found);
  }

  /// One entry as far as it could be made out.
  ///
  /// @param hash its leaf hash, or null if no copy is left
  /// @param slot its record, or null if there is none or it is at fault
  record Leaf(@Nullable Hash hash, Segment.@Nullable Slot slot) {}

  /// Checks the first `width` entries of segment `number`.
  List<Leaf> check(long number, int width) throws IOException {
    var slots = slots(number, width);
    var bundle = tiles.read(new TilePath(TilePath.ENTRIES, number, width));
    var tile = tiles.read(new TilePath(0, number, width));
    var segmentRuns = new DamageRuns(found);
    var bundleRuns = new DamageRuns(found);
    var tileRuns = new DamageRuns(found);
    var leaves = new ArrayList<Leaf>();
    for (int at = 0; at < width; at++) {
      var slot = slots.get(at);
      var ours = leaf(slot);
      var bundled = bundle.at(at);
      var tiled = tile.at(at);
      var trusted = trusted(ours, bundled, tiled);
      var why = agreeing(trusted, ours, bundled, tiled) > 1 ? ODD : UNLIKE;
      boolean alone = why.equals(UNLIKE);
      if (slot != null && ours != null && differs(ours, trusted, alone, bundled, tiled)) {
        segmentRuns.add(segment(number, slot, number * Segment.ENTRIES + at, why));
      }
      if (differs(bundled, trusted, alone, ours, tiled)) {
        bundleRuns.add(bundle.wrong(at, why));
      }
      if (differs(tiled, trusted, alone, ours, bundled)) {
        tileRuns.add(tile.wrong(at, why));
      }
      leaves.add(new Leaf(trusted, Objects.equals(ours, trusted) ? slot : null));
    }
    segmentRuns.end();
    bundleRuns.end();
    tileRuns.end();
    return leaves;
  }

  /// Whether a copy is at fault: it is not the trusted one or, where no two agree, it stands
  /// against another.
  private static boolean differs(
      @Nullable Hash copy,
      @Nullable Hash trusted,
      boolean alone,
      @Nullable Hash second,
      @Nullable Hash third) {
    if (copy == null) {
      return false;
    }
    return alone
        ? (second != null && !copy.equals(second)) || (third != null && !copy.equals(third))
        : !Objects.equals(copy, trusted);
  }

  private static @Nullable Hash trusted(
      @Nullable Hash ours, @Nullable Hash bundled, @Nullable Hash tiled) {
    if (bundled != null && Objects.equals(bundled, tiled)) {
      return bundled;
    }
    if (ours != null) {
      return ours;
    }
    return bundled != null ? bundled : tiled;
  }

  private static long agreeing(
      @Nullable Hash trusted, @Nullable Hash ours, @Nullable Hash bundled, @Nullable Hash tiled) {
    return trusted == null
        ? 0
        : Stream.of(
                Optional.ofNullable(ours), Optional.ofNullable(bundled), Optional.ofNullable(tiled))
            .filter(copy -> copy.filter(trusted::equals).isPresent())
            .count();
  }

  private static @Nullable Hash leaf(Segment.@Nullable Slot slot) {
    return switch (slot) {
      case null -> null;
      case Segment.Slot.Salted salted -> Hash.ofLeaf(salted.commitment());
      case Segment.Slot.Erased erased -> Hash.ofLeaf(erased.commitment());
      case Segment.Slot.Broken broken -> null;
    };
  }

  private Damage segment(long number, Segment.Slot slot, long entry, String why) {
    return Damage.ofEntry(files.name(files.segment(number)), slot.from(), slot.to(), entry, why);
  }

  /// What the segment holds at each place; null where it holds nothing.
  private List<Segment.@Nullable Slot> slots(long number, int width) throws IOException {
    var slots = new ArrayList<Segment.@Nullable Slot>();
    var file = files.segment(number);
    var name = files.name(file);
    long first = number * Segment.ENTRIES;
    if (!Files.exists(file)) {
      found.accept(Damage.ofEntry(name, 0, 0, first, "a segment of the log is missing."));
    } else {
      var bytes = Files.readAllBytes(file);
      var segment = Segment.read(bytes, number);
      if (segment.headerProblem() != null) {
        found.accept(
            Damage.ofEntry(
                name, 0, Math.min(bytes.length, Segment.HEADER), first, segment.headerProblem()));
      } else {
        slots.addAll(segment.slots().subList(0, Math.min(width, segment.slots().size())));
        tell(number, slots);
        if (slots.size() < width) {
          found.accept(
              Damage.ofEntry(
                  name,
                  bytes.length,
                  bytes.length,
                  first + slots.size(),
                  "the segment ends too early."));
        }
        if (width == Segment.ENTRIES && segment.end() < bytes.length) {
          found.accept(
              Damage.ofEntry(
                  name,
                  segment.end(),
                  bytes.length,
                  first + width - 1,
                  "bytes follow the segment."));
        }
      }
    }
    while (slots.size() < width) {
      slots.add(null);
    }
    return slots;
  }

  private void tell(long number, List<Segment.@Nullable Slot> slots) {
    var runs = new DamageRuns(found);
    for (int at = 0; at < slots.size(); at++) {
      if (slots.get(at) instanceof Segment.Slot.Broken broken) {
        runs.add(segment(number, broken, number * Segment.ENTRIES + at, broken.why()));
      }
    }
    runs.end();
  }
}
