package fr.educonnect.directory.proof;

import fr.educonnect.directory.pool.DirectoryPool;
import fr.educonnect.domain.proof.LinkToken;
import fr.educonnect.domain.proof.OneTimeCode;
import fr.educonnect.domain.proof.ProofKeys;
import fr.educonnect.domain.proof.ProofPurpose;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/**
 * Links that are sent to a contact. What stands in a link is derived when the message is rendered;
 * the row alone gives nobody a link. A link is used once, and only by whoever changes something
 * with it: reading changes nothing.
 */
public final class ProofLinks {

  private final DirectoryPool pool;
  private final ProofKeys keys;

  public ProofLinks(DirectoryPool pool, ProofKeys keys) {
    this.pool = pool;
    this.keys = keys;
  }

  /**
   * Makes a link in a transaction of somebody else's; the account's older ones of this purpose die
   * with it, except those of which each contact has its own.
   *
   * @return its id in hexadecimal, for the message
   */
  public static String write(Connection connection, NewLink link) throws SQLException {
    if (!link.purpose().isEachContacts()) {
      LinkRows.kill(connection, link.accountId(), link.purpose());
    }
    return LinkRows.insert(connection, link);
  }

  /**
   * Uses a link up in a transaction of somebody else's.
   *
   * @return false when it was used or died meanwhile
   */
  public static boolean use(Connection connection, ProofLink link) throws SQLException {
    return LinkRows.use(connection, link.id());
  }

  /** Kills the account's links of this purpose in a transaction of somebody else's. */
  public static void kill(Connection connection, long accountId, ProofPurpose purpose)
      throws SQLException {
    LinkRows.kill(connection, Optional.of(accountId), purpose);
  }

  /**
   * Kills the account's links of these purposes that were made after this one, in a transaction of
   * somebody else's.
   */
  public static void killNewer(Connection connection, ProofLink link, List<ProofPurpose> purposes)
      throws SQLException {
    LinkRows.killNewer(connection, link.accountId(), purposes, link.issuedAt());
  }

  /**
   * The link behind a token, if it can still be used. Changes nothing.
   *
   * @param token anything
   */
  public Optional<ProofLink> read(String token) {
    return LinkToken.parse(token).flatMap(this::read);
  }

  /**
   * The token of a link, for the message that carries it; empty when it can no longer be used.
   *
   * @param proofId in hexadecimal
   */
  public Optional<String> token(String proofId) {
    byte[] id = HexFormat.of().parseHex(proofId);
    return find(id)
        .map(row -> LinkToken.of(keys.active(), row.link().purpose(), id, nonce(row)).render());
  }

  /**
   * The code of a row, for the message that carries it; empty when it can no longer be used.
   *
   * @param proofId in hexadecimal
   */
  public Optional<String> code(String proofId) {
    return find(HexFormat.of().parseHex(proofId))
        .filter(row -> row.triesLeft() > 0)
        .map(
            row ->
                OneTimeCode.of(
                    keys.active(), row.link().purpose(), row.link().accountId(), nonce(row)));
  }

  private Optional<ProofLink> read(LinkToken token) {
    return find(token.id())
        .filter(row -> row.link().purpose().tries() == 0)
        .filter(row -> isOurs(token, row))
        .map(LinkRows.Found::link);
  }

  private boolean isOurs(LinkToken token, LinkRows.Found row) {
    return keys.all().stream()
        .map(key -> LinkToken.of(key, row.link().purpose(), token.id(), nonce(row)))
        .anyMatch(token::matches);
  }

  private static byte[] nonce(LinkRows.Found row) {
    return HexFormat.of().parseHex(row.nonce());
  }

  private Optional<LinkRows.Found> find(byte[] id) {
    return pool.read(connection -> LinkRows.find(connection, id));
  }
}
