/**
 * Today's addresses of the identity provider ({@code /idp/profile/…}), answered by the server
 * itself. A service that knows them needs no other address, and no proxy in front of the server has
 * to rewrite any.
 *
 * <p>What a browser opens is redirected (307, which keeps method and body): the browser sends the
 * realm's cookies only below the realm's own address. What services call without a browser is
 * answered at once.
 *
 * <p>To add an address: a row in {@link fr.educonnect.federation.paths.TodaysPaths}.
 */
package fr.educonnect.federation.paths;
