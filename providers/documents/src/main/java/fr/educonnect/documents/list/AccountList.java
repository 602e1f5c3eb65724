package fr.educonnect.documents.list;

import java.io.Closeable;
import java.io.IOException;

/** A list that is written row by row; complete once closed. Its stream stays open. */
public interface AccountList<R> extends Closeable {
  /** Adds a row at the end. */
  void add(R row) throws IOException;
}
