package org.rapporteur.ledger.custody;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class MerkleTest {
  // Leaves and roots of the reference tests of Certificate Transparency (RFC 6962, RFC 9162).
  private static final List<String> LEAVES =
      List.of(
          "",
          "00",
          "10",
          "2021",
          "3031",
          "40414243",
          "5051525354555657",
          "606162636465666768696a6b6c6d6e6f");
  private static final List<String> ROOTS =
      List.of(
          "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
          "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
          "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
          "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
          "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
          "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
          "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
          "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
          "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328");

  @Test
  void roots_agree_with_the_published_vectors() {
    var frontier = new Frontier();
    var hashes = new ArrayList<byte[]>();
    for (int size = 0; size < ROOTS.size(); size++) {
      assertThat(HexFormat.of().formatHex(frontier.root())).isEqualTo(ROOTS.get(size));
      assertThat(HexFormat.of().formatHex(Merkle.root(hashes))).isEqualTo(ROOTS.get(size));
      if (size < LEAVES.size()) {
        var leaf = Merkle.leaf(HexFormat.of().parseHex(LEAVES.get(size)));
        frontier.add(leaf);
        hashes.add(leaf);
      }
    }
  }

  @Test
  void frontier_and_level_by_level_agree_for_every_size_to_600() {
    var random = new Random(11);
    var frontier = new Frontier();
    var hashes = new ArrayList<byte[]>();
    for (int size = 0; size < 600; size++) {
      assertThat(frontier.root()).isEqualTo(Merkle.root(hashes));
      assertThat(frontier.root()).isEqualTo(byDefinition(hashes));
      var leaf = new byte[32];
      random.nextBytes(leaf);
      frontier.add(leaf);
      hashes.add(leaf);
    }
  }

  /// RFC 6962, section 2.1, word for word.
  private static byte[] byDefinition(List<byte[]> leaves) {
    if (leaves.size() < 2) {
      return Merkle.root(leaves);
    }
    int half = Integer.highestOneBit(leaves.size() - 1);
    return Merkle.node(
        byDefinition(leaves.subList(0, half)), byDefinition(leaves.subList(half, leaves.size())));
  }

  @Test
  void the_tiles_of_a_tree_give_its_root() {
    var random = new Random(12);
    var stack = new TileStack();
    var frontier = new Frontier();
    Map<String, Tile> tiles = new HashMap<>();
    for (int size = 1; size <= 70_000; size++) {
      var commitment = new byte[32];
      random.nextBytes(commitment);
      stack.add(commitment, tile -> tiles.put(tile.path().path(), tile));
      frontier.add(Merkle.leaf(commitment));
    }
    assertThat(tiles)
        .containsKeys("0/000", "0/272", "1/000", "entries/272")
        .doesNotContainKey("0/273");
    assertThat(stack.partial().stream().map(tile -> tile.path().path()))
        .containsExactly("entries/273.p/112", "0/273.p/112", "1/001.p/17", "2/000.p/1");
    var top = new ArrayList<>(stack.partial().get(3).hashes());
    var middle = Merkle.root(stack.partial().get(2).hashes());
    var low = Merkle.root(stack.partial().get(1).hashes());
    // 70,000 = 65,536 + 17 * 256 + 112
    var right = new ArrayList<>(stack.partial().get(2).hashes().subList(16, 17));
    assertThat(middle).isNotNull();
    var lastPart = Merkle.node(right.getFirst(), low);
    var second = Merkle.node(Merkle.root(stack.partial().get(2).hashes().subList(0, 16)), lastPart);
    assertThat(frontier.root()).isEqualTo(Merkle.node(top.getFirst(), second));
  }

  @Test
  void tile_paths_are_those_of_tlog_tiles() {
    assertThat(new TilePath(0, 1_234_067, 256).path()).isEqualTo("0/x001/x234/067");
    assertThat(new TilePath(0, 0, 1).path()).isEqualTo("0/000.p/1");
    assertThat(new TilePath(3, 1000, 255).path()).isEqualTo("3/x001/000.p/255");
    assertThat(new TilePath(TilePath.ENTRIES, 999, 256).path()).isEqualTo("entries/999");
    assertThat(TilePath.grouped(1_234_067)).isEqualTo("x001/x234/067");
  }

  @Test
  void every_tile_path_is_read_back_and_no_other() {
    var random = new Random(13);
    for (int n = 0; n < 2000; n++) {
      var tile =
          new TilePath(
              random.nextInt(9) - 1,
              random.nextLong(1L << random.nextInt(1, 40)),
              random.nextInt(1, 257));
      assertThat(TilePath.parse(tile.path())).contains(tile);
    }
    for (var wrong :
        List.of(
            "0/0",
            "0/x000/001",
            "8/000",
            "00/000",
            "0/000.p/256",
            "0/000.p/0",
            "0/000.p",
            "entries/000.p/01",
            "x/000")) {
      assertThat(TilePath.parse(wrong)).as(wrong).isEmpty();
    }
  }
}
