package roundtable.drawing;

import java.util.Arrays;

/** States of a search, the one with the least estimate first. */
final class Heap {

    private double[] keys = new double[256];
    private int[] states = new int[256];
    private int size;

    boolean isEmpty() {
        return size == 0;
    }

    void clear() {
        size = 0;
    }

    /** The least estimate; the heap must not be empty. */
    double least() {
        return keys[0];
    }

    void add(int state, double key) {
        if (size == keys.length) {
            keys = Arrays.copyOf(keys, 2 * size);
            states = Arrays.copyOf(states, 2 * size);
        }
        int at = size++;
        while (at > 0 && keys[(at - 1) / 2] > key) {
            set(at, states[(at - 1) / 2], keys[(at - 1) / 2]);
            at = (at - 1) / 2;
        }
        set(at, state, key);
    }

    /** Takes the state with the least estimate. */
    int poll() {
        int first = states[0];
        double key = keys[--size];
        int state = states[size];
        int at = 0;
        while (2 * at + 1 < size) {
            int child = 2 * at + 1;
            child += child + 1 < size && keys[child + 1] < keys[child] ? 1 : 0;
            if (keys[child] >= key) {
                break;
            }
            set(at, states[child], keys[child]);
            at = child;
        }
        set(at, state, key);
        return first;
    }

    private void set(int at, int state, double key) {
        states[at] = state;
        keys[at] = key;
    }
}
