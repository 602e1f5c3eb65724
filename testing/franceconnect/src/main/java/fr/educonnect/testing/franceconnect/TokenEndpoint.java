package fr.educonnect.testing.franceconnect;

import com.nimbusds.oauth2.sdk.AuthorizationCodeGrant;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.TokenRequest;
import com.nimbusds.oauth2.sdk.http.HTTPRequest;
import com.nimbusds.oauth2.sdk.pkce.CodeChallenge;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.net.URI;
import java.util.Objects;
import java.util.Optional;

/** The token endpoint: a code is worth tokens once, for 30 seconds. */
record TokenEndpoint(String address, ClientProof proof, Grants grants, Tokens tokens)
    implements HttpHandler {
  private static final String ANSWER =
      "{\"access_token\":\"%s\",\"token_type\":\"Bearer\",\"expires_in\":%d,\"id_token\":\"%s\"}";

  @Override
  public void handle(HttpExchange exchange) throws IOException {
    TokenRequest request;
    try {
      request = TokenRequest.parse(read(exchange));
    } catch (ParseException e) {
      Exchanges.error(exchange, 400, "invalid_request");
      return;
    }
    if (!proof.holds(request.getClientAuthentication())) {
      Exchanges.error(exchange, 401, "invalid_client");
    } else if (request.getAuthorizationGrant() instanceof AuthorizationCodeGrant code) {
      answer(exchange, code);
    } else {
      Exchanges.error(exchange, 400, "unsupported_grant_type");
    }
  }

  private HTTPRequest read(HttpExchange exchange) throws IOException, ParseException {
    HTTPRequest request =
        new HTTPRequest(
            HTTPRequest.Method.valueOf(exchange.getRequestMethod()), URI.create(address));
    request.setContentType(exchange.getRequestHeaders().getFirst("Content-Type"));
    request.setAuthorization(exchange.getRequestHeaders().getFirst("Authorization"));
    request.setBody(Exchanges.body(exchange));
    return request;
  }

  private void answer(HttpExchange exchange, AuthorizationCodeGrant code) throws IOException {
    Optional<Grant> grant =
        grants
            .redeem(code.getAuthorizationCode().getValue())
            .filter(one -> fits(one.asked(), code));
    if (grant.isEmpty()) {
      Exchanges.error(exchange, 400, "invalid_grant");
    } else if (grant.get().fault() == Fault.TOKEN_UNAVAILABLE) {
      Exchanges.error(exchange, 503, "temporarily_unavailable");
    } else {
      give(exchange, grant.get());
    }
  }

  private void give(HttpExchange exchange, Grant grant) throws IOException {
    String idToken = tokens.idToken(grant, grants.now());
    grants.gave(idToken, grant);
    Exchanges.json(
        exchange,
        200,
        ANSWER.formatted(grants.accessToken(grant), Grants.TOKEN.toSeconds(), idToken));
  }

  private static boolean fits(Asked asked, AuthorizationCodeGrant code) {
    return code.getRedirectionURI() != null
        && asked.redirectUri().equals(code.getRedirectionURI().toString())
        && Objects.equals(asked.challenge(), challenge(code.getCodeVerifier()));
  }

  private static String challenge(CodeVerifier verifier) {
    return verifier == null
        ? null
        : CodeChallenge.compute(CodeChallengeMethod.S256, verifier).getValue();
  }
}
