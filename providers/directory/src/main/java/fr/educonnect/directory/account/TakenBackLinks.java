package fr.educonnect.directory.account;

import fr.educonnect.directory.message.QueueContext;
import fr.educonnect.directory.pool.DirectoryPool;
import fr.educonnect.directory.proof.ProofLink;
import fr.educonnect.directory.proof.ProofLinks;
import fr.educonnect.domain.link.LinkStatus;
import fr.educonnect.domain.message.MessageKind;
import fr.educonnect.domain.proof.ProofPurpose;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Puts a guardian's links back to what they were, by the link of the message that told of it. */
public final class TakenBackLinks {

  private static final String PUT_BACK =
      """
      update guardian_link set status = ?::link_status,
        decided_at = case when ? = 'PROPOSED' then null else now() end,
        reported_at = case when ? = 'REPORTED' then coalesce(reported_at, now()) else reported_at end
      where account_id = ? and student_id = ? and status <> ?::link_status
      """;

  private final DirectoryPool pool;

  public TakenBackLinks(DirectoryPool pool) {
    this.pool = pool;
  }

  /**
   * Puts them back, in one transaction; schools that were told are told of it. What was changed
   * after it cannot be taken back any more.
   *
   * @return false if the link was used or died meanwhile
   */
  public boolean putBack(ProofLink link, QueueContext context) {
    return pool.transaction(
        connection -> {
          if (!ProofLinks.use(connection, link)) {
            return false;
          }
          FormerLinks former = FormerLinks.parse(link.former().orElseThrow());
          SchoolNotices schools = new SchoolNotices(connection, context);
          for (Map.Entry<Long, LinkStatus> one : former.byStudent().entrySet()) {
            Optional<MessageKind> news = news(one.getValue());
            if (putBack(connection, link.accountId(), one) && news.isPresent()) {
              schools.write(news.get(), link.accountId(), one.getKey());
            }
          }
          ProofLinks.killNewer(connection, link, List.of(ProofPurpose.REVERT_CHILDREN));
          return true;
        });
  }

  // A confirmed link had been reported meanwhile, a reported one confirmed.
  private static Optional<MessageKind> news(LinkStatus former) {
    return switch (former) {
      case CONFIRMED -> Optional.of(MessageKind.WRONG_LINK_CANCELLED);
      case REPORTED -> Optional.of(MessageKind.WRONG_LINK_REPORTED);
      case PROPOSED -> Optional.empty();
    };
  }

  private static boolean putBack(
      Connection connection, long accountId, Map.Entry<Long, LinkStatus> link) throws SQLException {
    String status = link.getValue().name();
    try (PreparedStatement statement = connection.prepareStatement(PUT_BACK)) {
      statement.setString(1, status);
      statement.setString(2, status);
      statement.setString(3, status);
      statement.setLong(4, accountId);
      statement.setLong(5, link.getKey());
      statement.setString(6, status);
      return statement.executeUpdate() == 1;
    }
  }
}
