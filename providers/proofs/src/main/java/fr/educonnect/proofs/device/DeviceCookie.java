package fr.educonnect.proofs.device;

import fr.educonnect.proofs.RealmCookie;
import java.util.List;
import java.util.stream.Stream;
import javax.crypto.SecretKey;
import org.keycloak.crypto.Algorithm;
import org.keycloak.crypto.KeyUse;
import org.keycloak.crypto.KeyWrapper;
import org.keycloak.models.KeyManager;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;

/** The device of the browser that asks. */
public final class DeviceCookie {

  private static final RealmCookie COOKIE = new RealmCookie("EDUCONNECT_DEVICE");

  private DeviceCookie() {}

  /** A fresh device when the browser shows none. */
  public static Device read(KeycloakSession session) {
    DeviceKeys keys = keys(session);
    return COOKIE
        .read(session)
        .map(value -> Device.parse(value, keys))
        .orElseGet(() -> Device.fresh(keys));
  }

  /**
   * Makes the browser's device known for the identifier that has just signed in.
   *
   * @param login folded
   * @param maxAge seconds; -1 until the browser is closed
   */
  public static void write(KeycloakSession session, String login, int maxAge) {
    COOKIE.write(session, read(session).with(login).render(), maxAge);
  }

  // The realm's symmetric signing keys, which Keycloak shares among its nodes and can rotate.
  private static DeviceKeys keys(KeycloakSession session) {
    RealmModel realm = session.getContext().getRealm();
    KeyManager manager = session.keys();
    KeyWrapper active = manager.getActiveKey(realm, KeyUse.SIG, Algorithm.HS512);
    Stream<KeyWrapper> former =
        manager
            .getKeysStream(realm, KeyUse.SIG, Algorithm.HS512)
            .filter(key -> !key.getKid().equals(active.getKid()));
    List<SecretKey> keys =
        Stream.concat(Stream.of(active), former).map(KeyWrapper::getSecretKey).toList();
    return new DeviceKeys(keys);
  }
}
