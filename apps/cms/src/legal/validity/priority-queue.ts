/** A priority queue of numbers, smallest first: a binary heap. */
interface PriorityQueue {
  add(key: number): void;
  /** The smallest; undefined if it is empty. */
  take(): number | undefined;
}

export function createPriorityQueue(keys: Iterable<number>): PriorityQueue {
  // A sorted array is a heap.
  const heap = [...keys].toSorted((a, b) => a - b);
  const at = (index: number) => heap[index] ?? Infinity;

  return {
    add(key) {
      let index = heap.push(key) - 1;
      while (index > 0) {
        const parent = (index - 1) >> 1;
        if (at(parent) <= key) break;
        heap[index] = at(parent);
        index = parent;
      }
      heap[index] = key;
    },

    take() {
      const smallest = heap[0];
      const last = heap.pop();
      if (last === undefined || heap.length === 0) return smallest;
      let index = 0;
      for (;;) {
        const left = 2 * index + 1;
        const child = at(left + 1) < at(left) ? left + 1 : left;
        if (at(child) >= last) break;
        heap[index] = at(child);
        index = child;
      }
      heap[index] = last;
      return smallest;
    },
  };
}
