package fr.educonnect.directory.load;

import java.util.function.LongConsumer;

/**
 * Which records of one kind a complet may hold and has shown: source id, content hash and a mark,
 * in arrays without objects (17 bytes per slot, at most 70 % of the slots in use).
 */
final class RecordIndex {

  private static final byte EMPTY = 0;
  private static final byte HELD = 1;
  private static final byte SHOWN = 2;

  private static final int FIRST_SLOTS = 1 << 10;

  private long[] ids;
  private long[] hashes;
  private byte[] marks;
  private int size;

  RecordIndex() {
    allocate(FIRST_SLOTS);
  }

  private void allocate(int slots) {
    ids = new long[slots];
    hashes = new long[slots];
    marks = new byte[slots];
    size = 0;
  }

  /** Says that the directory holds this record. */
  void hold(long id, long hash) {
    set(slot(id), id, hash, HELD);
  }

  /** Says that the export shows this record. */
  Presence show(long id, long hash) {
    int slot = slot(id);
    byte mark = marks[slot];
    if (mark == SHOWN) {
      return Presence.DUPLICATE;
    }
    boolean same = mark == HELD && hashes[slot] == hash;
    set(slot, id, hash, SHOWN);
    return same ? Presence.UNCHANGED : Presence.CHANGED;
  }

  /** Hands over the records that the directory holds and the export has not shown. */
  void absent(LongConsumer consumer) {
    for (int slot = 0; slot < ids.length; slot++) {
      if (marks[slot] == HELD) {
        consumer.accept(ids[slot]);
      }
    }
  }

  private int slot(long id) {
    long mixed = id * 0x9E3779B97F4A7C15L;
    int slot = (int) (mixed >>> 32) & (ids.length - 1);
    while (marks[slot] != EMPTY && ids[slot] != id) {
      slot = (slot + 1) & (ids.length - 1);
    }
    return slot;
  }

  private void set(int slot, long id, long hash, byte mark) {
    boolean added = marks[slot] == EMPTY;
    ids[slot] = id;
    hashes[slot] = hash;
    marks[slot] = mark;
    if (added && ++size > ids.length / 10 * 7) {
      grow();
    }
  }

  private void grow() {
    long[] oldIds = ids;
    long[] oldHashes = hashes;
    byte[] oldMarks = marks;
    allocate(Math.multiplyExact(ids.length, 2));
    for (int slot = 0; slot < oldIds.length; slot++) {
      if (oldMarks[slot] != EMPTY) {
        set(slot(oldIds[slot]), oldIds[slot], oldHashes[slot], oldMarks[slot]);
      }
    }
  }
}
