package fr.educonnect.testing.journeys.release;

import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.util.Base64;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * An answer with an encrypted assertion: AES-GCM under a key for RSA-OAEP-MGF1P (XML Encryption).
 */
record Encrypted(Document answer) {
  private static final String XML_ENCRYPTION = "http://www.w3.org/2001/04/xmlenc#";
  private static final int NONCE_BYTES = 12;
  private static final int TAG_BITS = 128;

  byte[] assertion(PrivateKey key) {
    try {
      Cipher unwrap = Cipher.getInstance("RSA/ECB/OAEPWithSHA-1AndMGF1Padding");
      unwrap.init(Cipher.DECRYPT_MODE, key);
      byte[] content = value("EncryptedData");
      Cipher decrypt = Cipher.getInstance("AES/GCM/NoPadding");
      decrypt.init(
          Cipher.DECRYPT_MODE,
          new SecretKeySpec(unwrap.doFinal(value("EncryptedKey")), "AES"),
          new GCMParameterSpec(TAG_BITS, content, 0, NONCE_BYTES));
      return decrypt.doFinal(content, NONCE_BYTES, content.length - NONCE_BYTES);
    } catch (GeneralSecurityException e) {
      throw new AssertionError(e);
    }
  }

  // The last one: the content's own comes after its key's, which is inside.
  private byte[] value(String element) {
    Element holder = (Element) answer.getElementsByTagNameNS(XML_ENCRYPTION, element).item(0);
    var values = holder.getElementsByTagNameNS(XML_ENCRYPTION, "CipherValue");
    return Base64.getMimeDecoder().decode(values.item(values.getLength() - 1).getTextContent());
  }
}
