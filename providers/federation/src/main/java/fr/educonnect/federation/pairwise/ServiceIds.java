package fr.educonnect.federation.pairwise;

import fr.educonnect.directory.account.AccountSnapshot;
import fr.educonnect.directory.federation.FederationFacts;
import fr.educonnect.domain.federation.KeyedIds;
import fr.educonnect.domain.federation.PairKind;
import fr.educonnect.domain.federation.ServiceTerms;
import fr.educonnect.federation.Visitors;
import java.util.Optional;
import java.util.function.Supplier;
import org.keycloak.models.ClientModel;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.UserModel;

/** The identifiers of one account at one service: those that the service keeps, else computed. */
public final class ServiceIds implements KeyedIds {

  private final VaultKeys keys;
  private final ServiceTerms terms;
  private final long account;
  private final FederationFacts facts;

  private ServiceIds(VaultKeys keys, ServiceTerms terms, long account, FederationFacts facts) {
    this.keys = keys;
    this.terms = terms;
    this.account = account;
    this.facts = facts;
  }

  /**
   * Of somebody at a service; also of one whose account is found no more, as its sessions end.
   * Empty for a user who is not a person: a service's own, which asks for a token for its server.
   */
  public static Optional<ServiceIds> of(
      KeycloakSession session, ClientModel client, UserModel user) {
    return Visitors.accountId(user)
        .map(
            id ->
                new ServiceIds(
                    new VaultKeys(session),
                    Visitors.terms(client),
                    id,
                    Visitors.account(session, user)
                        .map(AccountSnapshot::federation)
                        .orElseGet(FederationFacts::none)));
  }

  @Override
  public String id() {
    return kept(PairKind.FREDU_ID, () -> keys.pairwise(terms).id(account, terms.service()));
  }

  /** The NameID of whoever comes again under the same one. */
  public String nameId() {
    return kept(PairKind.NAME_ID, () -> keys.pairwise(terms).nameId(account, terms.service()));
  }

  /** The subject of OpenID Connect. */
  String subject() {
    return kept(PairKind.SUB, () -> keys.pairwise(terms).subject(account, terms.service()));
  }

  @Override
  public String ineHash(String ine) {
    return kept(PairKind.INE_HASH, () -> keys.ine(terms).ineHash(ine));
  }

  private String kept(PairKind kind, Supplier<String> computed) {
    return facts.override(terms.service(), kind).orElseGet(computed);
  }
}
