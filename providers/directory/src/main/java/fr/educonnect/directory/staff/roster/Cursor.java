package fr.educonnect.directory.staff.roster;

import fr.educonnect.directory.staff.sealing.Seal;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Base64;

/**
 * A row's place in the order of a list. It goes through addresses and logs as a cursor, and may
 * hold names: it is sealed, for one school and one order.
 *
 * @param key by the column that the list is sorted by
 * @param tie by the student's names
 */
record Cursor(String key, String tie, long studentId, long accountId) {

  String sealed(Seal seal, String context) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      out.writeUTF(key);
      out.writeUTF(tie);
      out.writeLong(studentId);
      out.writeLong(accountId);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(seal.seal(context, bytes.toByteArray()));
  }

  /**
   * @throws IllegalArgumentException if it is no cursor of this list
   */
  static Cursor open(Seal seal, String context, String sealed) {
    byte[] bytes = seal.open(context, Base64.getUrlDecoder().decode(sealed));
    try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
      return new Cursor(in.readUTF(), in.readUTF(), in.readLong(), in.readLong());
    } catch (IOException e) {
      throw new IllegalArgumentException("not a cursor", e);
    }
  }
}
