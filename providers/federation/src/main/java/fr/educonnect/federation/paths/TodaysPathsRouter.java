package fr.educonnect.federation.paths;

import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Answers today's addresses before Keycloak's own resources are looked for. */
@ApplicationScoped
public class TodaysPathsRouter {

  /** Keeps method and body (RFC 9110, section 15.4.8). */
  private static final int TEMPORARY_REDIRECT = 307;

  /** Before Keycloak's routes. */
  private static final int ORDER = -5000;

  void addTo(@Observes Router router) {
    TodaysPaths.all()
        .forEach(one -> router.route(one.path()).order(ORDER).handler(call -> answer(one, call)));
  }

  private static void answer(TodaysPath one, RoutingContext call) {
    if (!one.suits(call.request().getHeader(HttpHeaders.AUTHORIZATION))) {
      call.next();
      return;
    }
    String address = one.address(call.request().query());
    if (one.caller() != TodaysPath.Caller.BROWSER) {
      call.reroute(address);
      return;
    }
    call.response()
        .setStatusCode(TEMPORARY_REDIRECT)
        .putHeader(HttpHeaders.LOCATION, address)
        .putHeader(HttpHeaders.CACHE_CONTROL, "no-store")
        .end();
  }
}
