package org.qiyue.ingest.protocol;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * A hash tree over receipts that are signed together, as RFC 9162, section 2.1, with SM3: a leaf is the digest over an octet 0
 * and the receipt, a node that over an octet 1, its left and its right child; what stands alone at its level goes up as it is.
 */
final class ReceiptTree {
    /** A step of a path: on which side the other child stands, and its digest. */
    static final int STEP = 33;

    private static final byte[] LEAF = {0};
    private static final byte[] NODE = {1};
    private static final byte ON_THE_LEFT = 0;
    private static final byte ON_THE_RIGHT = 1;

    /** From the leaves to the root. */
    private final List<List<byte[]>> levels = new ArrayList<>();

    private ReceiptTree(List<byte[]> leaves) {
        levels.add(leaves);
    }

    /**
     * Trees over receipts, in order.
     *
     * @param most leaves of a tree
     */
    static List<ReceiptTree> over(List<byte[]> receipts, int most) {
        List<byte[]> leaves = Sm3.digestAll(Collections.nCopies(receipts.size(), LEAF), receipts);
        List<ReceiptTree> trees = new ArrayList<>();
        for (int from = 0; from < leaves.size(); from += most) {
            trees.add(new ReceiptTree(leaves.subList(from, Math.min(from + most, leaves.size()))));
        }
        grow(trees);
        return trees;
    }

    /** Level by level, all trees at once: digests are sooner made together. */
    private static void grow(List<ReceiptTree> trees) {
        List<ReceiptTree> growing =
                trees.stream().filter(tree -> tree.top().size() > 1).toList();
        while (!growing.isEmpty()) {
            List<byte[]> pairs = new ArrayList<>();
            growing.forEach(tree -> tree.addPairs(pairs));
            List<byte[]> nodes = Sm3.digestAll(Collections.nCopies(pairs.size(), NODE), pairs);
            int used = 0;
            for (ReceiptTree tree : growing) {
                int own = tree.top().size() / 2;
                tree.addLevel(nodes.subList(used, used + own));
                used += own;
            }
            growing = growing.stream().filter(tree -> tree.top().size() > 1).toList();
        }
    }

    int size() {
        return levels.get(0).size();
    }

    byte[] root() {
        return top().get(0);
    }

    /** The steps from a leaf to the root; empty where the leaf is the root. */
    byte[] path(int leaf) {
        ByteArrayOutputStream path = new ByteArrayOutputStream(STEP * levels.size());
        int place = leaf;
        for (List<byte[]> level : levels.subList(0, levels.size() - 1)) {
            int other = place ^ 1;
            if (other < level.size()) {
                path.write(other < place ? ON_THE_LEFT : ON_THE_RIGHT);
                path.writeBytes(level.get(other));
            }
            place /= 2;
        }
        return path.toByteArray();
    }

    /**
     * The root to which a path leads from a receipt.
     *
     * @return null when the path is none
     */
    static byte[] root(byte[] receipt, byte[] path) {
        if (path.length % STEP != 0) {
            return null;
        }
        byte[] node = Sm3.digest(LEAF, receipt);
        for (int at = 0; at < path.length; at += STEP) {
            byte[] other = new byte[STEP - 1];
            System.arraycopy(path, at + 1, other, 0, other.length);
            switch (path[at]) {
                case ON_THE_LEFT -> node = Sm3.digest(NODE, other, node);
                case ON_THE_RIGHT -> node = Sm3.digest(NODE, node, other);
                default -> {
                    return null;
                }
            }
        }
        return node;
    }

    private List<byte[]> top() {
        return levels.get(levels.size() - 1);
    }

    private void addPairs(List<byte[]> pairs) {
        List<byte[]> top = top();
        for (int left = 0; left + 1 < top.size(); left += 2) {
            byte[] pair = new byte[2 * (STEP - 1)];
            System.arraycopy(top.get(left), 0, pair, 0, STEP - 1);
            System.arraycopy(top.get(left + 1), 0, pair, STEP - 1, STEP - 1);
            pairs.add(pair);
        }
    }

    private void addLevel(List<byte[]> nodes) {
        List<byte[]> level = new ArrayList<>(nodes);
        if (top().size() % 2 == 1) {
            level.add(top().get(top().size() - 1));
        }
        levels.add(level);
    }
}
