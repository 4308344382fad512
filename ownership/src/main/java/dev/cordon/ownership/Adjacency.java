package dev.cordon.ownership;

/** Edges by one of their ends: those of node n stand at {@code start(n)} to {@code start(n + 1) - 1}. */
final class Adjacency {
    private final int[] starts;
    private final int[] edges;

    private Adjacency(int[] starts, int[] edges) {
        this.starts = starts;
        this.edges = edges;
    }

    /** In one pass of a counting sort: edges of a node keep their order. */
    static Adjacency by(int[] end, int nodes) {
        int[] starts = new int[nodes + 1];
        for (int node : end) {
            starts[node + 1]++;
        }
        for (int node = 0; node < nodes; node++) {
            starts[node + 1] += starts[node];
        }
        int[] next = starts.clone();
        int[] edges = new int[end.length];
        for (int edge = 0; edge < end.length; edge++) {
            edges[next[end[edge]]++] = edge;
        }
        return new Adjacency(starts, edges);
    }

    int start(int node) {
        return starts[node];
    }

    int end(int node) {
        return starts[node + 1];
    }

    int edge(int at) {
        return edges[at];
    }
}
