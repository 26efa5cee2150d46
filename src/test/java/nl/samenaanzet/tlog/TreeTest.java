package nl.samenaanzet.tlog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The tree, beside the example that the implementations of Certificate Transparency share, and beside itself. */
class TreeTest {

    private static final HexFormat HEX = HexFormat.of();
    private static final List<String> ENTRIES =
            List.of("", "00", "10", "2021", "3031", "40414243", "5051525354555657", "606162636465666768696a6b6c6d6e6f");
    private static final List<String> ROOTS = List.of(
            "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
            "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
            "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
            "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
            "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
            "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
            "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
            "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328");

    private static Tree tree(List<byte[]> leaves) {
        return new Tree(Tile.subtrees(Tile.of(leaves)));
    }

    private static List<byte[]> leaves(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> Merkle.leaf(("entry " + i).getBytes(StandardCharsets.UTF_8)))
                .toList();
    }

    @Test
    void theRootsAreThoseOfTheSharedExample() {
        var leaves = ENTRIES.stream().map(HEX::parseHex).map(Merkle::leaf).toList();
        var tree = tree(leaves);
        for (var size = 1; size <= ENTRIES.size(); size++) {
            assertThat(HEX.formatHex(tree.root(size))).as("of %d", size).isEqualTo(ROOTS.get(size - 1));
        }
        assertThat(HEX.formatHex(tree.root(0)))
                .isEqualTo("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    }

    @Test
    void everyEntryIsInEveryTreeThatHasIt() {
        var leaves = leaves(40);
        var tree = tree(leaves);
        for (var size = 1; size <= 40; size++) {
            var root = tree.root(size);
            for (var index = 0; index < size; index++) {
                var proof = tree.inclusion(index, size);
                assertThat(Merkle.includes(size, root, index, leaves.get(index), proof))
                        .isTrue();
                assertThat(Merkle.includes(size, root, index, leaves.get((index + 1) % 40), proof))
                        .as("another entry")
                        .isFalse();
                assertThat(size > 1 && Merkle.includes(size, root, (index + 1) % size, leaves.get(index), proof))
                        .as("another place")
                        .isFalse();
                for (var damaged : damaged(proof)) {
                    assertThat(Merkle.includes(size, root, index, leaves.get(index), damaged))
                            .isFalse();
                }
            }
        }
    }

    @Test
    void aTreeThatGrowsLeafByLeafIsTheSame() {
        var leaves = leaves(300);
        var grown = new Frontier();
        for (var leaf : leaves) {
            assertThat(grown.root()).isEqualTo(tree(leaves).root(grown.size()));
            grown.add(leaf);
        }
        assertThat(grown.root()).isEqualTo(tree(leaves).root(300));
    }

    @Test
    void everyTreeIsTheBeginningOfEveryLargerOne() {
        var leaves = leaves(40);
        var tree = tree(leaves);
        var forged = new ArrayList<>(leaves);
        forged.set(3, Merkle.leaf(new byte[] {7}));
        for (var now = 0; now <= 40; now++) {
            for (var then = 0; then <= now; then++) {
                var proof = tree.consistency(then, now);
                assertThat(Merkle.consistent(then, tree.root(then), now, tree.root(now), proof))
                        .as("%d to %d", then, now)
                        .isTrue();
                if (then > 3) {
                    assertThat(Merkle.consistent(then, tree(forged).root(then), now, tree.root(now), proof))
                            .as("%d to %d, recomputed with another entry", then, now)
                            .isFalse();
                }
                for (var damaged : damaged(proof)) {
                    assertThat(Merkle.consistent(then, tree.root(then), now, tree.root(now), damaged))
                            .isFalse();
                }
            }
        }
    }

    /** Without its last hash, with one more, and with one changed. */
    private static List<List<byte[]>> damaged(List<byte[]> proof) {
        var more = new ArrayList<>(proof);
        more.add(new byte[32]);
        if (proof.isEmpty()) {
            return List.of(more);
        }
        var changed = new ArrayList<>(proof);
        changed.set(0, new byte[32]);
        return List.of(more, proof.subList(0, proof.size() - 1), changed);
    }

    @Test
    void aTreeOfManyTilesIsTheSameTree() {
        var leaves = leaves(70_000);
        var tree = tree(leaves);
        assertThat(tree.root(70_000)).isEqualTo(root(leaves));
        var proof = tree.inclusion(65_535, 70_000);
        assertThat(Merkle.includes(70_000, tree.root(70_000), 65_535, leaves.get(65_535), proof))
                .isTrue();
        assertThat(Merkle.consistent(300, tree.root(300), 70_000, tree.root(70_000), tree.consistency(300, 70_000)))
                .isTrue();
    }

    /** As RFC 6962 says it, without tiles. */
    private static byte[] root(List<byte[]> leaves) {
        if (leaves.size() == 1) {
            return leaves.getFirst();
        }
        var split = Integer.highestOneBit(leaves.size() - 1);
        return Merkle.node(root(leaves.subList(0, split)), root(leaves.subList(split, leaves.size())));
    }

    @Test
    void whatIsNotThereHasNoProof() {
        var tree = tree(leaves(5));
        assertThatThrownBy(() -> tree.inclusion(5, 5)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> tree.inclusion(-1, 5)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> tree.consistency(6, 5)).isInstanceOf(IllegalArgumentException.class);
        assertThat(Merkle.includes(0, Merkle.empty(), 0, Merkle.leaf(new byte[0]), List.of()))
                .isFalse();
        assertThat(Merkle.consistent(6, tree.root(5), 5, tree.root(5), List.of()))
                .isFalse();
    }

    @Test
    void aTileHasOneAddress() {
        assertThat(new Tile(0, 1_234_067, 256).path()).isEqualTo("x001/x234/067");
        assertThat(new Tile(0, 0, 5).path()).isEqualTo("000.p/5");
        assertThat(Tile.of(2, "x001/x234/067")).isEqualTo(new Tile(2, 1_234_067, 256));
        assertThat(Tile.of(0, "000.p/5")).isEqualTo(new Tile(0, 0, 5));
        for (var wrong : List.of("0", "x000/001", "000.p/0", "000.p/256", "000.p/05", "x1/000", "../000", "", "000/")) {
            assertThatThrownBy(() -> Tile.of(0, wrong)).as(wrong).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void aTreeOfSeventyThousandHasTheTilesThatTheStandardNames() {
        assertThat(new Tile(0, 272, 256).in(70_000)).isTrue();
        assertThat(new Tile(0, 273, 112).in(70_000)).isTrue();
        assertThat(new Tile(0, 273, 113).in(70_000)).isFalse();
        assertThat(new Tile(1, 0, 256).in(70_000)).isTrue();
        assertThat(new Tile(1, 1, 17).in(70_000)).isTrue();
        assertThat(new Tile(1, 1, 18).in(70_000)).isFalse();
        assertThat(new Tile(2, 0, 1).in(70_000)).isTrue();
        assertThat(new Tile(2, 0, 2).in(70_000)).isFalse();
        assertThat(new Tile(63, 0, 1).in(70_000)).isFalse();
    }
}
