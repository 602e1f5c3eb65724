package fr.educonnect.directory.load;

/** One temporary table and the rows on their way to it. */
final class StagingTable {

  private static final int BUFFER = 1 << 20;

  private final String name;
  private final CopyPipe pipe;
  private CopyText rows;

  StagingTable(String name, CopyPipe pipe) {
    this.name = name;
    this.pipe = pipe;
  }

  /** A row to be filled in the order of the table's columns and ended. */
  CopyText row() {
    if (rows == null) {
      rows = new CopyText(BUFFER / 8);
    } else if (rows.length() > BUFFER) {
      flush();
    }
    return rows;
  }

  void flush() {
    if (rows != null && rows.length() > 0) {
      pipe.send(name, rows.take());
    }
  }
}
