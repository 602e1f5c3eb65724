const KEY = 'educonnect-staff.route';

/** Keeps the view while its user signs in: a sign-in comes back to one address, without a route. */
export function keepRoute(): void {
  sessionStorage.setItem(KEY, location.hash);
}

/** Puts the view back that was left for a sign-in. */
export function takeRouteBack(): void {
  const route = sessionStorage.getItem(KEY);
  sessionStorage.removeItem(KEY);
  if (route) {
    history.replaceState(history.state, '', route);
  }
}
