package fr.educonnect.directory.load;

/** Another run is loading this feed; nothing was done. Code {@code FEED_BUSY}. */
public final class FeedBusyException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  FeedBusyException(Feed feed) {
    super("FEED_BUSY: academy " + feed.academy() + ", degree " + feed.degree());
  }
}
