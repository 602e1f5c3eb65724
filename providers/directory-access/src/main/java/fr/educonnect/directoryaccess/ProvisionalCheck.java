package fr.educonnect.directoryaccess;

import fr.educonnect.directory.account.AccountPassword.Provisional;
import fr.educonnect.directory.account.AccountSnapshot;
import fr.educonnect.directory.password.ProvisionalPasswordCipher;
import fr.educonnect.directory.password.UnreadablePasswordException;
import fr.educonnect.directoryaccess.PasswordVerdict.Kind;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import org.jboss.logging.Logger;

/** Compares what was typed with a provisional password, as of now. */
record ProvisionalCheck(ProvisionalPasswordCipher cipher, Instant now) {

  private static final Logger LOG = Logger.getLogger(DefaultDirectoryProvider.class);

  Kind of(AccountSnapshot account, Provisional provisional, String typed) {
    try {
      String password = cipher.decrypt(account.id(), provisional.encrypted());
      if (!MessageDigest.isEqual(bytes(password), bytes(typed))) {
        return Kind.WRONG;
      }
    } catch (UnreadablePasswordException e) {
      LOG.error(e.getMessage());
      return Kind.WRONG;
    }
    return account.isProvisionalPasswordDead(now) ? Kind.PROVISIONAL_DEAD : Kind.PROVISIONAL;
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
