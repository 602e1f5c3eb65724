package fr.educonnect.directory.proof;

import fr.educonnect.directory.message.MessageWriter;
import fr.educonnect.directory.message.NewMessage;
import fr.educonnect.directory.pool.DirectoryPool;
import fr.educonnect.directory.proof.CodeRecipient.Registrant;
import fr.educonnect.directory.proof.CodeRows.Found;
import fr.educonnect.directory.proof.CodeRows.Tried;
import fr.educonnect.directory.proof.CodeState.Outcome;
import fr.educonnect.directory.proof.CodeVerdict.Kind;
import fr.educonnect.domain.message.Channel;
import fr.educonnect.domain.message.MessageKind;
import fr.educonnect.domain.proof.OneTimeCode;
import fr.educonnect.domain.proof.ProofKeys;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Codes that are typed off a telephone. A code is the browser's that asked for it and of no use
 * elsewhere. Asking again sends the same code, which then lives its time anew, until it is used up;
 * a page that is reloaded sends nothing. Somebody whom nobody matches costs the same statements and
 * gets the same answers.
 */
public final class ProofCodes {

  private static final int NONCE_BYTES = 16;

  private final DirectoryPool pool;
  private final ProofKeys keys;
  private final CodeLimits limits;
  private final SecureRandom random = new SecureRandom();

  public ProofCodes(DirectoryPool pool, ProofKeys keys, CodeLimits limits) {
    this.pool = pool;
    this.keys = keys;
    this.limits = limits;
  }

  /** Has the code sent, unless one was sent a moment ago or a limit is reached. */
  public CodeState ask(CodeRequest request) {
    return pool.transaction(connection -> ask(connection, request));
  }

  /**
   * Compares what was typed. A right code is used up by this; every other one costs a try.
   *
   * @param typed anything
   * @param device id of the device, where the account that was found knows it
   */
  public CodeVerdict check(CodeHandle handle, String typed, Optional<String> device) {
    return pool.transaction(connection -> check(connection, handle, typed, device));
  }

  /** As {@link #check(CodeHandle, String, Optional)} on a device that nobody knows. */
  public CodeVerdict check(CodeHandle handle, String typed) {
    return check(handle, typed, Optional.empty());
  }

  private CodeState ask(Connection connection, CodeRequest request) throws SQLException {
    String id = limits.idOf(request.handle());
    CodeRows rows = new CodeRows(connection, id);
    Found found = rows.lock(request.handle(), newNonce());
    Duration wait = found.sinceSent().map(limits.pause()::minus).orElse(Duration.ZERO);
    if (wait.compareTo(Duration.ZERO) > 0) {
      return new CodeState(Outcome.TOO_SOON, wait, found.expiresIn());
    }
    boolean granted = limits.allowances().grants(connection, limits.sent(request));
    boolean real = granted && request.isReal();
    if (!limits.allowances().take(connection, limits.sending(request, real)).isEmpty()) {
      return new CodeState(Outcome.REFUSED, Duration.ZERO, found.expiresIn());
    }
    boolean again = found.isFor(request.accountId());
    rows.send(request, again ? Optional.empty() : Optional.of(newNonce()));
    MessageWriter.write(connection, message(request, id), real);
    return new CodeState(Outcome.SENT, limits.pause(), request.handle().purpose().lifetime());
  }

  private CodeVerdict check(
      Connection connection, CodeHandle handle, String typed, Optional<String> device)
      throws SQLException {
    CodeRows rows = new CodeRows(connection, limits.idOf(handle));
    Optional<Tried> tried = rows.takeTry(handle);
    if (tried.isEmpty()) {
      return verdict(Kind.DEAD, 0);
    }
    boolean right = isRight(handle, tried.get(), typed);
    if (!limits.allowances().take(connection, limits.trying(handle, device, right)).isEmpty()) {
      return verdict(Kind.TOO_MANY, 0);
    }
    if (right) {
      rows.use();
      return new CodeVerdict(Kind.RIGHT, 0, tried.get().accountId());
    }
    int left = tried.get().triesLeft();
    return verdict(left == 0 ? Kind.DEAD : Kind.WRONG, left);
  }

  // A decoy's code is computed and compared as any other, and is never right.
  private boolean isRight(CodeHandle handle, Tried row, String typed) {
    byte[] given = OneTimeCode.clean(typed).getBytes(StandardCharsets.UTF_8);
    byte[] nonce = HexFormat.of().parseHex(row.nonce());
    boolean right = false;
    for (var key : keys.all()) {
      String code = OneTimeCode.of(key, handle.purpose(), row.accountId().orElse(0), nonce);
      right |= MessageDigest.isEqual(code.getBytes(StandardCharsets.UTF_8), given);
    }
    return right && row.accountId().isPresent();
  }

  private static NewMessage message(CodeRequest request, String id) {
    MessageKind kind =
        request.recipient() instanceof Registrant
            ? MessageKind.REGISTRATION_CODE
            : MessageKind.ACCOUNT_EXISTS;
    NewMessage message =
        NewMessage.to(request.handle().number(), Channel.SMS, kind, request.context());
    OptionalLong account = request.told();
    NewMessage about = account.isPresent() ? message.about(account.getAsLong()) : message;
    return kind == MessageKind.REGISTRATION_CODE ? about.carrying(id) : about;
  }

  private String newNonce() {
    byte[] nonce = new byte[NONCE_BYTES];
    random.nextBytes(nonce);
    return HexFormat.of().formatHex(nonce);
  }

  private static CodeVerdict verdict(Kind kind, int triesLeft) {
    return new CodeVerdict(kind, triesLeft, OptionalLong.empty());
  }
}
